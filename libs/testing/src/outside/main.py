"""A client from outside: it knows docs/protocol and nothing else. Reads one job as JSON, prints what it saw as JSON."""

import json
import sys

from follow import follow
from multiplex import multiplex
from refusals import refusals

JOBS = {"follow": follow, "multiplex": multiplex, "refusals": refusals}

if __name__ == "__main__":
    job = json.load(sys.stdin)
    print(json.dumps(JOBS[job.pop("job")](**job)))
