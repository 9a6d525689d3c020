"""Follows one session to its end, over whatever leads there, through whatever cuts it off."""

import time

from rfc6455 import WebSocket
from session import Gap, Session
from transports import WAYS, Lost, Stopped, Unusable

DEADLINE_S = 60.0
TRIES_PER_WAY = 2


def follow(base, session_id, token, transports, cuts=(), lose=None):
    """`cuts`: numbers of events right after which the line is cut. Returns what was seen, and over which ways."""
    session = Session(session_id, token, lose)
    waiting = sorted(cuts)
    ways, failures, deadline = [], [], time.monotonic() + DEADLINE_S
    left, tries = list(transports), 0

    def on_event(line, session):
        if waiting and session.last >= waiting[0]:
            waiting.pop(0)
            cut(line)
            raise Lost("cut here")

    stopped = gap = None
    while left and not session.ended and time.monotonic() < deadline:
        try:
            ways.append(left[0])
            WAYS[left[0]](base, session, on_event)
        except Lost as loss:
            tries = 0
            failures.append(str(loss))
            time.sleep(min(loss.wait, 2.0))
        except Unusable as problem:
            ways.pop()
            tries += 1
            failures.append(str(problem))
            if tries == TRIES_PER_WAY:
                left.pop(0)
                tries = 0
        except Gap as problem:
            gap = str(problem)
            break
        except Stopped as end:
            stopped = {"code": end.code, "body": end.body}
            break
    return {**session.summary(), "ways": ways, "failures": failures, "stopped": stopped, "gap": gap}


def cut(line):
    """A WebSocket is cut without a word, an HTTP connection closed; a poll has none between its answers."""
    if isinstance(line, WebSocket):
        line.cut()
    elif line is not None:
        line.close()
