"""An engine in Python: takes jobs of its name, writes a small page, hands in every event. Needs nats-py.

    pip install nats-py
    NATS_URL=nats://127.0.0.1:4222 ENGINE_PASSWORD=… python engine.py

A real engine changes `write`: everything around it stays.
"""
import asyncio
import html
import json
import os
import uuid

import nats
from nats.errors import NoRespondersError, TimeoutError

ENGINE = os.environ.get("ENGINE", "demo")
PACE_S = float(os.environ.get("PACE_S", "0.1"))
STEPS = [("layout", "Colours"), ("hero", "Opening"), ("about", "About")]
AGAIN = {"UNAVAILABLE", "RATE_LIMITED", "STORAGE_FULL"}


class Refused(Exception):
    def __init__(self, answer):
        super().__init__(f"{answer['code']}: {answer['message']}")
        self.code = answer["code"]


class Run:
    """One run of one session, from its brief to its end."""

    def __init__(self, nc, session_id, run):
        self.nc, self.session_id, self.run = nc, session_id, run
        self.page = {"html": "", "css": "", "js": ""}
        self.revision = self.progress = self.attempt = 0

    async def ask(self, kind, data):
        """Says the same, with the same id, until it is answered: it is stored once."""
        subject = f"ingest.{ENGINE}.{self.session_id}"
        request = {"type": kind, "data": data, "id": uuid.uuid4().hex}
        if self.attempt:
            request["attempt"] = self.attempt
        while True:
            try:
                answer = json.loads((await self.nc.request(subject, json.dumps(request).encode(), timeout=5)).data)
            except (TimeoutError, NoRespondersError):
                await asyncio.sleep(1)
                continue
            if "code" not in answer:
                return answer
            if answer["code"] not in AGAIN:
                raise Refused(answer)
            await asyncio.sleep(answer.get("retry_after_ms", 1000) / 1000)

    async def say(self, kind, **data):
        # The service puts its own time on every event; the field must be there.
        base = {"session_id": self.session_id, "timestamp": "2026-01-01T00:00:00Z"}
        return await self.ask(kind, {**base, **data})

    async def step(self, number, status, message):
        step_id, _title = STEPS[number]
        await self.say("generation:step", step_id=step_id, step_number=number + 1, total_steps=len(STEPS),
                       status=status, progress=self.progress, message=message, estimated_remaining=None)

    async def perform(self):
        brief = (await self.ask("brief", {"run": self.run}))["brief"]
        done = {step["step_id"]: step for step in brief["steps"]}
        self.attempt, self.revision, self.progress = brief["attempt"], brief["revision"], brief["progress"]
        self.page = brief["page"] if brief["started"] and brief["page"] else self.page
        if not brief["started"]:
            steps = [{"step_id": step_id, "title": title, "weight": 1} for step_id, title in STEPS]
            await self.say("generation:started", steps=steps, total_steps=len(steps), estimated_time=None,
                           **{name: brief[name] for name in ("project_id", "run", "prompt", "engine")})
        for number, (step_id, title) in enumerate(STEPS):
            if not done.get(step_id, {}).get("announced"):
                await self.step(number, "pending", f"{title} will be written")
        for number, (step_id, title) in enumerate(STEPS):
            if done.get(step_id, {}).get("status") in ("completed", "failed"):
                continue
            await self.step(number, "in_progress", f"Writing {title.lower()}")
            if not done.get(step_id, {}).get("written"):
                await self.write_step(step_id, brief["prompt"])
            self.progress = max(self.progress, 99 * (number + 1) // len(STEPS))
            await self.step(number, "completed", f"{title} written")
        await self.say("generation:completed", status="completed", total_time=0, files_generated=0, final_url=None)

    async def write_step(self, step_id, prompt):
        file, text = write(step_id, prompt)
        for offset in range(0, len(text), 40):
            await self.say("preview:delta", step_id=step_id, revision=self.revision + 1, file=file,
                           offset=offset, text=text[offset:offset + 40])
            await asyncio.sleep(PACE_S)
        self.page[file] += text + "\n"
        self.revision += 1
        await self.say("preview:updated", step_id=step_id, preview_url="", html_content=self.page["html"],
                       css_content=self.page["css"], js_content=self.page["js"],
                       metadata={"revision": self.revision, "title": prompt[:60], "lang": "en"})

    async def fail(self, why):
        try:
            await self.say("generation:error", error_code="GENERATION_FAILED", error_message=why[:500],
                           retry_available=True)
            await self.say("generation:completed", status="failed", total_time=0, files_generated=0, final_url=None)
        except Refused as refused:
            print(f"run {self.run}: {refused}", flush=True)


def write(step_id, prompt):
    """What a step adds to the page. Offsets count UTF-16 units, as JavaScript does; this text is ASCII."""
    if step_id == "layout":
        return "css", "body { margin: 0; font: 1.1rem/1.6 system-ui; color: #1c2733; background: #f6f8f4; }"
    words = html.escape(prompt).encode("ascii", "xmlcharrefreplace").decode()
    return "html", f'<section id="{step_id}" style="padding: 4rem"><h2>{step_id.title()}</h2><p>{words}</p></section>'


async def heartbeat(nc, job):
    """The job goes to another worker when its own gives no sign of life for 6 s."""
    while True:
        await nc.publish(job.reply, b"+WPI")
        await asyncio.sleep(2)


async def work(nc, job):
    about = json.loads(job.data)
    run = Run(nc, about["session_id"], about["run"])
    beat = asyncio.create_task(heartbeat(nc, job))
    try:
        await run.perform()
    except Refused as refused:
        print(f"run {run.run}: {refused}", flush=True)
        if refused.code == "NOT_YET":
            return await nc.publish(job.reply, b'-NAK {"delay": 2000000000}')
        if refused.code == "TAKEN_OVER":
            return
        if refused.code not in ("CANCELLED", "RUN_OVER", "NOT_FOUND"):
            await run.fail(str(refused))
    except Exception as error:  # of the writing itself
        await run.fail(f"The page could not be written: {error}")
    finally:
        beat.cancel()
    await nc.publish(job.reply, b"+ACK")


async def say_error(error):
    ask = f" Is ENGINE_PASSWORD that of engine_{ENGINE}, and {ENGINE} in OUTSIDE_ENGINES?"
    print(f"{error}{ask if 'Authorization' in str(error) else ''}", flush=True)


async def main():
    user = f"engine_{ENGINE}"
    nc = await nats.connect(os.environ.get("NATS_URL", "nats://127.0.0.1:4222"), user=user, max_reconnect_attempts=-1,
                            password=os.environ.get("ENGINE_PASSWORD", ""), error_cb=say_error,
                            inbox_prefix=f"_INBOX.{user}".encode())
    print("ready", flush=True)
    next_job = f"LOG.CONSUMER.MSG.NEXT.JOBS.{ENGINE}"
    while True:
        try:
            # A job comes under the subject that it was stored with, so the answer needs an inbox of its own.
            job = await nc.request(next_job, b'{"batch": 1, "expires": 2000000000}', timeout=4, old_style=True)
        except (TimeoutError, NoRespondersError):
            await asyncio.sleep(0.5)
            continue
        if not (job.headers or {}).get("Status"):
            await work(nc, job)


if __name__ == "__main__":
    asyncio.run(main())
