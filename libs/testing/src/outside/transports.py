"""The three ways to a session's events. Each brings a session up to date until it has ended or something happens."""

import http.client
import json
import re
import urllib.parse

from rfc6455 import Closed, Refused, WebSocket

HEARTBEATS_UNTIL_DEAD = 2.5
# A stream that says nothing for so long at its beginning is held back on the way.
FIRST_WORD_S = 4.0


class Unusable(Exception):
    """This way does not lead there: something between here and the gateway doesn't let it through."""


class Lost(Exception):
    """The connection is gone, and the cursor is kept. `wait` in seconds before the next one."""

    def __init__(self, why, wait=0.0):
        super().__init__(why)
        self.wait = wait


class Stopped(Exception):
    """The gateway said no for good. `code` is a close code or an HTTP status."""

    def __init__(self, code, body=None):
        super().__init__(f"stopped by {code}")
        self.code = code
        self.body = body


def bearer(session):
    return {"Authorization": f"Bearer {session.token}"}


def by_websocket(base, session, on_event):
    query = urllib.parse.urlencode({"session_id": session.id, **session.cursor()})
    try:
        line = WebSocket(f"{base.replace('http', 'ws', 1)}/ws?{query}", bearer(session), ("openv0.v1",))
    except Refused as refusal:
        raise judged(refusal.status, refusal.headers, refusal.body) from refusal
    except (Closed, OSError, ValueError, IndexError) as error:
        raise Unusable(f"no WebSocket: {error}") from error
    silence, behind = 15.0, 0
    try:
        while not session.ended:
            text = line.receive(silence)
            frame = json.loads(text)
            if "seq" in frame:
                behind = 0
                if session.event(frame["seq"], text):
                    on_event(line, session)
                continue
            session.control(frame["type"], frame["data"])
            if frame["type"] == "connected":
                silence = HEARTBEATS_UNTIL_DEAD * frame["data"]["heartbeat_ms"] / 1000
            elif frame["type"] == "heartbeat":
                behind = behind + 1 if frame["data"]["heads"].get(session.id, 0) > session.last else 0
                if behind == 2:
                    raise Lost("two heartbeats told of events that never came")
            elif frame["type"] == "reconnect":
                raise Lost("asked to move", frame["data"]["after_ms"] / 1000)
    except Closed as end:
        if 4300 <= end.code <= 4399:
            session.forget()
        raise by_close_code(end.code) from end
    except TimeoutError as error:
        raise Lost("not a word for two and a half heartbeats") from error
    finally:
        session.deflated += line.deflated_frames
    line.close()


def by_close_code(code):
    """What the number itself says; other codes back off."""
    if 4500 <= code <= 4999 or code == 1008:
        return Stopped(code)
    if 4200 <= code <= 4299:
        return Stopped(code)
    return Lost(f"closed with {code}", 0.0 if 4000 <= code <= 4099 else 0.5)


def by_sse(base, session, on_event):
    headers = {**bearer(session), "Accept": "text/event-stream"}
    if session.last > 0:
        headers["Last-Event-ID"] = f"{session.epoch}:{session.last}"
    line = HttpLine(base, f"/v1/sessions/{session.id}/events", headers, FIRST_WORD_S)
    try:
        while not session.ended:
            read_sse_event(line, session, on_event)
    except (OSError, http.client.HTTPException) as error:
        if "connected" not in session.told:
            raise Unusable(f"no event stream: {error}") from error
        raise Lost(f"the stream broke: {error}") from error
    finally:
        line.close()


def read_sse_event(line, session, on_event):
    """One block of lines up to an empty one."""
    fields = {}
    while True:
        raw = line.answer.readline()
        if raw == b"":
            raise Lost("the stream ended")
        text = raw.decode().rstrip("\n").rstrip("\r")
        if text == "":
            break
        name, _, value = text.partition(":")
        if name:
            fields[name] = value[1:] if value.startswith(" ") else value
    if "id" in fields:
        epoch, _, seq = fields["id"].rpartition(":")
        if epoch != session.epoch:
            raise ValueError("an event of another epoch")
        if session.event(int(seq), f'{{"seq":{seq},{fields["data"][1:]}'):
            on_event(line, session)
    elif "data" in fields:
        frame = json.loads(fields["data"])
        session.control(frame["type"], frame["data"])
        if frame["type"] == "connected":
            line.socket.settimeout(HEARTBEATS_UNTIL_DEAD * frame["data"]["heartbeat_ms"] / 1000)


def by_long_poll(base, session, on_event):
    while not session.ended:
        known = {"after": session.last, **({"epoch": session.epoch} if session.epoch else {})}
        query = urllib.parse.urlencode({**known, "wait": 10, "limit": 50})
        headers = {**bearer(session), "Accept": "application/json"}
        line = HttpLine(base, f"/v1/sessions/{session.id}/events?{query}", headers, 20.0)
        try:
            text = line.answer.read().decode()
        except (OSError, http.client.HTTPException) as error:
            raise Lost(f"the answer broke: {error}") from error
        finally:
            line.close()
        page = json.loads(text)
        session.epoch = page["epoch"]
        for seq, event in numbered(text):
            if session.event(seq, event):
                on_event(None, session)


def numbered(text):
    """The events of a page with their numbers, each as the bytes that came."""
    decoder = json.JSONDecoder()
    at = text.index("[", text.index('"events":')) + 1
    while text[at] != "]":
        event, end = decoder.raw_decode(text, at)
        yield event["seq"], text[at:end]
        at = re.compile(r"[\s,]*").match(text, end).end()


class HttpLine:
    """A request whose answer is 200; anything else is raised as what it means."""

    def __init__(self, base, path, headers, timeout):
        parts = urllib.parse.urlsplit(base)
        self._line = http.client.HTTPConnection(parts.hostname, parts.port or 80, timeout=timeout)
        try:
            self._line.connect()
            self.socket = self._line.sock
            self._line.request("GET", path, headers=headers)
            self.answer = self._line.getresponse()
        except (OSError, http.client.HTTPException) as error:
            raise Unusable(f"no answer: {error}") from error
        if self.answer.status != 200:
            body = self.answer.read().decode()
            self.close()
            names = {name.lower(): value for name, value in self.answer.getheaders()}
            raise judged(self.answer.status, names, parsed(body))

    def close(self):
        self.answer.close()
        self._line.close()


def judged(status, headers, body):
    """What a refusal means. One without `{code, message}` isn't the gateway's."""
    if not isinstance(body, dict) or "code" not in body:
        return Unusable(f"{status} from somebody else")
    if status in (429, 503):
        return Lost(f"refused with {status}", float(headers.get("retry-after", 1)))
    return Stopped(status, body)


def parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return text


WAYS = {"websocket": by_websocket, "sse": by_sse, "long-poll": by_long_poll}
