"""Runs the cases of Autobahn's test suite against a WebSocket server: the names of those to run and to leave out as JSON
on stdin, what became of each as JSON on stdout."""

import asyncio
import json
import sys

from kosoku import FailureError, run_fuzzingclient
from kosoku.cases import CASES


def as_bytes(on_message):
    """The cases with compressed messages were written for a Python whose text was bytes, a character each."""
    return lambda case, message, binary: on_message(
        case, message.encode("latin-1") if isinstance(message, str) else message, binary
    )


def results(url, include, exclude):
    for name, case in CASES.items():
        if name.startswith(("12.", "13.")):
            case.onMessage = as_bytes(case.onMessage)
    try:
        return asyncio.run(run(url, include, exclude))
    except FailureError as failure:
        return failure.results


async def run(url, include, exclude):
    return await run_fuzzingclient(url, include, exclude, concurrency=6)


if __name__ == "__main__":
    seen = results(**json.load(sys.stdin))
    said = [
        {"id": one.case_id, "behavior": one.behavior.value, "close": one.behavior_close.value, "result": one.result}
        for one in seen
    ]
    print(json.dumps(said))
