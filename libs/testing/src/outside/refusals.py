"""What a gateway answers to those it doesn't serve: HTTP statuses before the upgrade, close codes after it."""

import json
import urllib.parse

from rfc6455 import Closed, Refused, WebSocket
from transports import HttpLine, Lost, Stopped, Unusable


def refusals(base, attempts):
    """Each attempt's name with what became of it."""
    return {attempt["name"]: KINDS[attempt["kind"]](base, attempt) for attempt in attempts}


def socket_attempt(base, attempt):
    """Opens a socket as told, says what it is told to say, and waits for the end."""
    query = urllib.parse.urlencode(attempt.get("query", {}))
    url = f"{base.replace('http', 'ws', 1)}{attempt.get('path', '/ws')}?{query}"
    try:
        line = WebSocket(url, attempt.get("headers"), attempt.get("protocols", ()), version=attempt.get("version", "13"))
    except Refused as refusal:
        return {"status": refusal.status, "body": refusal.body, "retry_after": refusal.headers.get("retry-after")}
    frames = []
    try:
        for message in attempt.get("say", ()):
            line.send(message)
        if "binary" in attempt:
            line.send_binary(attempt["binary"].encode())
        if "bytes" in attempt:
            line.send("x" * attempt["bytes"])
        while True:
            frames.append(json.loads(line.receive(15.0)))
    except Closed as end:
        return {"status": 101, "protocol": line.protocol, "close": end.code, "reason": end.reason, "frames": frames[:5]}


def http_attempt(base, attempt):
    """Asks for events or a snapshot in plain HTTP."""
    query = f"?{urllib.parse.urlencode(attempt['query'])}" if "query" in attempt else ""
    try:
        line = HttpLine(base, attempt["path"] + query, attempt.get("headers", {}), 10.0)
    except Stopped as end:
        return {"status": end.code, "body": end.body}
    except (Lost, Unusable) as problem:
        return {"problem": str(problem)}
    text = line.answer.read().decode() if attempt.get("read", True) else ""
    line.close()
    return {"status": 200, "body": json.loads(text) if text else None}


KINDS = {"socket": socket_attempt, "http": http_attempt}
