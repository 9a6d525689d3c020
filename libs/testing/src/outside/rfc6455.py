"""A WebSocket client over a bare socket: RFC 6455, and RFC 7692 for what comes deflated. Standard library only."""

import base64
import hashlib
import json
import os
import socket
import struct
import urllib.parse
import zlib

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
LARGEST_HEAD = 65_536


class Refused(Exception):
    """The upgrade was answered with something else than 101. `body` is parsed when it is JSON."""

    def __init__(self, status, headers, body):
        super().__init__(f"refused with {status}")
        self.status = status
        self.headers = headers
        self.body = body


class Closed(Exception):
    """The connection ended: with the code of a close frame, or 1006 without one."""

    def __init__(self, code, reason=""):
        super().__init__(f"closed with {code} {reason}")
        self.code = code
        self.reason = reason


class WebSocket:
    """One connection. Texts in, texts out; pings are answered, close frames too."""

    def __init__(self, url, headers=None, protocols=(), deflate=True, timeout=10.0, version="13"):
        parts = urllib.parse.urlsplit(url)
        self.timeout = timeout
        self.deflated_frames = 0
        self.socket = socket.create_connection((parts.hostname, parts.port or 80), timeout)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._buffer = b""
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        key = base64.b64encode(os.urandom(16)).decode()
        offer = {"Sec-WebSocket-Extensions": "permessage-deflate"} if deflate else {}
        names = {"Sec-WebSocket-Protocol": ", ".join(protocols)} if protocols else {}
        self._ask(target, {
            "Host": parts.netloc, "Connection": "Upgrade", "Upgrade": "websocket",
            "Sec-WebSocket-Version": version, "Sec-WebSocket-Key": key, **offer, **names, **(headers or {}),
        })
        self._read_answer(key)

    def _ask(self, target, headers):
        lines = [f"GET {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode())

    def _read_answer(self, key):
        while b"\r\n\r\n" not in self._buffer and len(self._buffer) < LARGEST_HEAD:
            self._more()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        status_line, *lines = head.decode("latin-1").split("\r\n")
        status = int(status_line.split(" ")[1])
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        if status != 101:
            raise Refused(status, headers, self._read_body(headers))
        expected = base64.b64encode(hashlib.sha1((key + GUID).encode()).digest()).decode()
        if headers.get("sec-websocket-accept") != expected:
            raise ValueError("the server did not read the key")
        self.protocol = headers.get("sec-websocket-protocol")
        self.extensions = headers.get("sec-websocket-extensions", "")

    def _read_body(self, headers):
        length = int(headers.get("content-length", 0))
        while len(self._buffer) < length:
            self._more()
        text = self._buffer[:length].decode()
        self.socket.close()
        try:
            return json.loads(text)
        except ValueError:
            return text

    def receive(self, timeout=None):
        """The next text. Raises Closed at the end and TimeoutError after `timeout` seconds without any frame."""
        self.socket.settimeout(self.timeout if timeout is None else timeout)
        parts, deflated = [], False
        while True:
            opcode, final, rsv1, payload = self._frame()
            if opcode == CLOSE:
                self._answer_close(payload)
            elif opcode == PING:
                self._send(PONG, payload)
            elif opcode in (TEXT, CONTINUATION):
                deflated = rsv1 if opcode == TEXT else deflated
                parts.append(payload)
                if final:
                    return self._message(b"".join(parts), deflated).decode()
            elif opcode != PONG:
                raise ValueError(f"opcode {opcode} is not for clients")

    def send(self, text):
        self._send(TEXT, text if isinstance(text, bytes) else text.encode())

    def send_binary(self, payload):
        self._send(BINARY, payload)

    def close(self, code=1000):
        """Says goodbye and waits for the answer."""
        self._send(CLOSE, struct.pack("!H", code))
        try:
            while True:
                self.receive(2.0)
        except (Closed, OSError):
            self.socket.close()

    def cut(self):
        """The line is dead: no close frame, no FIN."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def _message(self, payload, deflated):
        if not deflated:
            return payload
        if "server_no_context_takeover" not in self.extensions:
            raise ValueError("a deflated message, with a context that was not agreed")
        self.deflated_frames += 1
        return zlib.decompressobj(-15).decompress(payload + b"\x00\x00\xff\xff")

    def _frame(self):
        first, second = self._take(2)
        if second & 0x80:
            raise ValueError("a server must not mask")
        if first & 0x30:
            raise ValueError("a reserved bit is set")
        length = second & 0x7F
        if length == 126:
            (length,) = struct.unpack("!H", self._take(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self._take(8))
        return first & 0x0F, bool(first & 0x80), bool(first & 0x40), self._take(length)

    def _answer_close(self, payload):
        code = struct.unpack("!H", payload[:2])[0] if len(payload) >= 2 else 1005
        try:
            self._send(CLOSE, payload[:2])
        except OSError:
            pass
        self.socket.close()
        raise Closed(code, payload[2:].decode())

    def _send(self, opcode, payload):
        mask = os.urandom(4)
        length = len(payload)
        if length < 126:
            head = struct.pack("!BB", 0x80 | opcode, 0x80 | length)
        elif length < 65_536:
            head = struct.pack("!BBH", 0x80 | opcode, 0x80 | 126, length)
        else:
            head = struct.pack("!BBQ", 0x80 | opcode, 0x80 | 127, length)
        masked = bytes(byte ^ mask[index & 3] for index, byte in enumerate(payload))
        self.socket.sendall(head + mask + masked)

    def _take(self, length):
        while len(self._buffer) < length:
            self._more()
        taken, self._buffer = self._buffer[:length], self._buffer[length:]
        return taken

    def _more(self):
        try:
            got = self.socket.recv(262_144)
        except TimeoutError:
            raise
        except OSError as error:
            raise Closed(1006, str(error)) from error
        if not got:
            raise Closed(1006)
        self._buffer += got
