"""Several sessions on one socket: subscribe, unsubscribe, resubscribe, acks and errors with their refs."""

import json
import time

from rfc6455 import WebSocket
from session import Session
from transports import bearer

DEADLINE_S = 60.0


class Multiplexed:
    """A socket that several sessions share. Frames go to the session that they name."""

    def __init__(self, base, sessions):
        self.sessions = {session.id: session for session in sessions}
        first = sessions[0]
        self.line = WebSocket(f"{base.replace('http', 'ws', 1)}/ws?session_id={first.id}", bearer(first), ("openv0.v1",))
        self.answers = {}
        self.order = []
        self.ends = {}
        self.heads = []
        self.strangers = []
        self.refs = 0

    def say(self, type, data, ref=True):
        """Sends a message; returns its ref."""
        message = {"type": type, "data": data}
        if ref:
            self.refs += 1
            message["ref"] = f"{type}-{self.refs}"
        self.line.send(json.dumps(message))
        return message.get("ref")

    def ask(self, type, data):
        """Sends a message and waits for its `ack` or `error`."""
        ref = self.say(type, data)
        self.until(lambda: ref in self.answers, f"an answer to {ref}")
        return self.answers[ref]

    def subscribe(self, session):
        cursor = {"after": session.last, "epoch": session.epoch} if session.last else {}
        return self.ask("subscribe", {"session_id": session.id, "token": session.token, **cursor})

    def until(self, condition, what):
        deadline = time.monotonic() + DEADLINE_S
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited for {what}")
            self.take(self.line.receive(DEADLINE_S))

    def take(self, text):
        frame = json.loads(text)
        type, data = frame["type"], frame["data"]
        if type in ("ack", "error"):
            self.answers[data.get("ref")] = frame
            self.order.append(data.get("ref") or type)
            if type == "error" and "ref" not in data:
                self.ends[data.get("session_id")] = data
        elif type == "heartbeat":
            self.heads.append(data["heads"])
        elif data.get("session_id") not in self.sessions:
            self.strangers.append(frame)
        elif "seq" in frame:
            self.sessions[data["session_id"]].event(frame["seq"], text)
        else:
            self.sessions[data["session_id"]].control(type, data)
            if type == "connected":
                self.order.append(f"connected {data['session_id']}")


def multiplex(base, sessions, unknown):
    """Three sessions to their ends. `unknown`: an id and a token of a session that doesn't exist."""
    first, second, third = (Session(each["session_id"], each["token"]) for each in sessions)
    shared = Multiplexed(base, [first, second, third])
    shared.until(lambda: first.last > 0, "the first session")
    answers = {
        "subscribed": shared.subscribe(second),
        "subscribed too": shared.subscribe(third),
        "unknown session": shared.ask("subscribe", {"session_id": unknown["session_id"], "token": unknown["token"]}),
        "no right": shared.ask("subscribe", {"session_id": unknown["other"], "token": first.token}),
        "unknown type": shared.ask("applaud", {}),
        "wrong data": shared.ask("subscribe", {"session_id": 7}),
        "not watched": shared.ask("unsubscribe", {"session_id": unknown["other"]}),
        "heartbeat": shared.ask("heartbeat", {}),
        "stats": shared.ask("get_stats", {}),
        "forged": shared.ask("command", {"session_id": first.id, "name": "cancel"}),
    }
    shared.until(lambda: unknown["session_id"] in shared.ends, "the end of a session that is none")
    shared.until(lambda: second.last > 5, "a part of the second session")
    answers["unsubscribed"] = shared.ask("unsubscribe", {"session_id": second.id})
    left_at = second.last
    others = lambda: (first.ended or first.last > left_at) and third.last > 5
    shared.until(lambda: others() and len(shared.heads) > 0, "what the others do")
    silent = second.last == left_at
    answers["resumed"] = shared.subscribe(second)
    shared.until(lambda: first.ended and second.ended and third.ended, "the three ends")
    seen = len(shared.heads)
    shared.until(lambda: len(shared.heads) > seen, "a heartbeat of all")
    heads = shared.heads[-1]
    shared.line.close()
    return {
        "sessions": [session.summary() for session in (first, second, third)],
        "answers": answers, "order": shared.order, "heads": heads, "silent": silent, "ends": shared.ends,
        "strangers": shared.strangers, "deflated": shared.line.deflated_frames,
    }
