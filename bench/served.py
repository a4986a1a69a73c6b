"""A server of one's own to measure: its start, its processes as the kernel sees them, and requests to it."""

import http.client
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = os.sysconf("SC_PAGE_SIZE")


class Served:
    """``./sandframe serve`` on a free port with settings of its own. Settings are given as ``pool_spares=2``."""

    def __init__(self, **settings):
        environment = dict(os.environ)
        for name, value in settings.items():
            environment["SANDFRAME_" + name.upper()] = str(value)
        self.begun = time.monotonic()
        command = [str(ROOT / "sandframe"), "serve", "--no-build", "--port", "0"]
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.pid = self.process.pid
        self.log = []
        self._local = threading.local()
        self.address = None
        for line in self.process.stdout:
            self.log.append(line.rstrip())
            found = re.search(r"listens on http://([0-9.]+):([0-9]+)", line)
            if found:
                self.address = found.group(1), int(found.group(2))
                break
        if self.address is None:
            sys.exit("the server did not start:\n" + "\n".join(self.log))
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.log.append(line.rstrip())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            sys.exit("the server did not end within 30 seconds")

    def ask(self, method, path, body=None, headers=None, timeout=300):
        """Status, headers and body of one answer, over a connection that each thread keeps."""
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            headers = {"Content-Type": "application/json", **(headers or {})}
        for attempt in (1, 2):
            kept = getattr(self._local, "connection", None)
            if kept is None:
                kept = self._local.connection = http.client.HTTPConnection(*self.address, timeout=timeout)
            try:
                kept.request(method, path, body, headers or {})
                answer = kept.getresponse()
                return answer.status, answer.headers, answer.read()
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                # Kept open for longer than the server does.
                kept.close()
                self._local.connection = None
                if attempt == 2:
                    raise
            except BaseException:
                kept.close()
                self._local.connection = None
                raise

    def begin(self, session):
        status, _, body = self.ask("PUT", f"/v1/sessions/{session}")
        if status not in (200, 201):
            sys.exit(f"PUT of a session: {status} {body!r}")

    def end(self, session):
        return self.ask("DELETE", f"/v1/sessions/{session}")[0]

    def run(self, session, code, **limits):
        """The answer to an execution under /v1."""
        status, headers, body = self.ask("POST", f"/v1/sessions/{session}/executions", {"code": code, "limits": limits})
        answer = json.loads(body)
        answer["http"] = status
        answer["retry_after"] = headers.get("Retry-After")
        return answer

    def execute(self, session, code):
        """The answer to an execution in the seed's dialect: status and body."""
        status, _, body = self.ask("POST", "/execute_code/", {"code": code}, {"X-Session-Id": session})
        return status, json.loads(body)

    def upload(self, session, name, csv):
        form = b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n" + csv + b"\r\n--b--\r\n"
        headers = {"Content-Type": "multipart/form-data; boundary=b", "X-Session-Id": session}
        status, _, body = self.ask("POST", f"/uploadfile/{urllib.parse.quote(name)}", form, headers)
        return status, body

    def download(self, session, name):
        status, _, body = self.ask("GET", f"/downloadfile/{urllib.parse.quote(name)}", None, {"X-Session-Id": session})
        return status, body

    def workers(self):
        """The ids of the worker processes."""
        return children(self.pid)

    def await_workers(self, count, seconds=300):
        """Waits until there are so many and all of them rest; answers them."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            workers = self.workers()
            before = [cpu_seconds(worker) for worker in workers]
            time.sleep(0.5)
            if len(workers) == count and workers == self.workers():
                after = [cpu_seconds(worker) for worker in workers]
                if all(now is not None and now > 0.5 and now - then < 0.02 for then, now in zip(before, after)):
                    return workers
        sys.exit(f"no {count} resting workers within {seconds} seconds, but {len(self.workers())}")


def children(pid):
    found = []
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        try:
            found += [int(child) for child in (task / "children").read_text().split()]
        except OSError:
            pass
    return sorted(found)


def stat(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None


def cpu_seconds(pid):
    """CPU time of a process, all its threads together: by its clock, which counts more finely than ``stat``."""
    try:
        return time.clock_gettime(~pid << 3 | 2)
    except OSError:
        return None


def threads(pid):
    return int(stat(pid)[17])


def resident_bytes(pid):
    return int(stat(pid)[21]) * PAGE


def descriptors(pid):
    """How many descriptors are open; none where the kernel shows them to root alone."""
    try:
        return len(os.listdir(f"/proc/{pid}/fd"))
    except PermissionError:
        return None


def proportional_bytes(pid):
    """PSS, which the kernel shows to root alone for processes that are not dumpable."""
    try:
        for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        return None
    return None
