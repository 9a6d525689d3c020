"""What a viewer knows of a session: where it is, and what it has got."""

import hashlib
import json


class Gap(Exception):
    """An event came too early: one before it is missing."""


class Session:
    """
    One session's cursor. An event that is known is ignored, one that comes too early is an error. `lose`: a number
    whose event is treated as if it had never come, to prove that the next one tells.
    """

    def __init__(self, session_id, token, lose=None):
        self.lose = lose
        self.id = session_id
        self.token = token
        self.forget()
        self.duplicates = 0
        self.ended = False
        self.resets = []
        self.told = []
        self.deflated = 0

    def forget(self):
        """What was known belongs to a log that is gone."""
        self.last = 0
        self.at = None
        self.epoch = None
        self.hashes = []

    def event(self, seq, text):
        """One numbered event, as the text `{"seq":N,"type":…,"data":…}`. True when it was new."""
        if seq == self.lose:
            return False
        if seq <= self.last:
            self.duplicates += 1
            return False
        if seq != self.last + 1:
            raise Gap(f"{seq} after {self.last}")
        event = json.loads(text)
        if event["data"]["session_id"] != self.id:
            raise ValueError("an event of another session")
        self.last = seq
        self.at = event["data"]["timestamp"]
        self.hashes.append(hashlib.sha256(text.encode()).hexdigest())
        self.ended = event["type"] == "generation:completed"
        return True

    def control(self, type, data):
        """What the gateway says about this session besides its events."""
        self.told.append(type)
        if type == "connected":
            self.epoch = data["epoch"]
        elif type == "reset":
            self.resets.append(data["reason"])
        elif type == "snapshot":
            self.last = data["seq"]
            self.at = None
        elif type == "skipped":
            if data["from"] != self.last + 1:
                raise Gap(f"skipped from {data['from']} after {self.last}")
            self.last = data["to"]

    def cursor(self):
        """The query that goes on from here."""
        if self.last == 0:
            return {}
        known = {"after": self.last, "epoch": self.epoch, "at": self.at}
        return {name: value for name, value in known.items() if value is not None}

    def summary(self):
        """What the tests compare: the hash of every event's bytes."""
        return {
            "session_id": self.id, "last": self.last, "events": len(self.hashes), "hashes": self.hashes,
            "duplicates": self.duplicates, "resets": self.resets, "told": self.told, "deflated": self.deflated, "ended": self.ended,
        }
