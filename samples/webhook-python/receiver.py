"""Receives webhook calls of Duplex: checks the signature, answers at once, and tells repeats from news.

    DUPLEX_WEBHOOK_SECRET=whsec_... python3 receiver.py [PORT]

Needs nothing but Python 3.9. Put TLS in front of it; Duplex calls only https, and this machine only where the connection's
configuration allows it (webhooks.allow).
"""

import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOLERANCE_SECONDS = 300
MOST_BYTES = 8 * 1024 * 1024


def is_right(header, body, secret, now=None):
    """True where the header Duplex-Signature (t=SECONDS,v1=HEX[,v1=HEX]) was made from these bytes with this secret, just now."""
    parts = [part.split("=", 1) for part in (header or "").split(",") if "=" in part]
    seconds = next((value for name, value in parts if name == "t"), "")
    if not seconds.isascii() or not seconds.isdigit():
        return False
    if abs((time.time() if now is None else now) - int(seconds)) > TOLERANCE_SECONDS:
        return False
    expected = hmac.new(secret.encode(), seconds.encode() + b"." + body, hashlib.sha256).hexdigest()
    # While a secret is being replaced there are two; one of them is ours.
    return any(name == "v1" and hmac.compare_digest(expected.encode(), value.encode()) for name, value in parts)


def read(bundle):
    """Kind, status and event numbers of a notification."""
    status = bundle["entry"][0]["resource"]["parameter"]
    one = {p["name"]: next((v for k, v in p.items() if k.startswith("value")), None) for p in status}
    numbers = [
        int(part["valueString"])
        for p in status if p["name"] == "notification-event"
        for part in p["part"] if part["name"] == "event-number"
    ]
    return one["subscription"]["reference"], one["type"], numbers


class Receiver(BaseHTTPRequestHandler):
    secret = ""
    newest = {}  # by subscription; keep it where it survives a restart

    def do_POST(self):
        length = int(self.headers.get("Content-Length") or 0)
        if length > MOST_BYTES:
            self.answer(413)
            return
        body = self.rfile.read(length)
        if not is_right(self.headers.get("Duplex-Signature"), body, self.secret):
            self.answer(401)
            return
        # Without a payload R4 sends an empty body: something changed, and the app asks what.
        if not body:
            self.answer(204)
            print(json.dumps({"type": "empty", "events": []}), flush=True)
            return
        # Keep the body where it survives, then answer, then work: what is not answered 2xx comes again.
        subscription, kind, numbers = read(json.loads(body))
        fresh = [number for number in numbers if number > self.newest.get(subscription, 0)]
        if fresh:
            self.newest[subscription] = fresh[-1]
        self.answer(204)
        print(json.dumps({"type": kind, "events": fresh}), flush=True)

    def answer(self, status):
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        """Says nothing: addresses and ids of patients do not belong into logs."""


if __name__ == "__main__":
    Receiver.secret = os.environ["DUPLEX_WEBHOOK_SECRET"]
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8900), Receiver)
    print(json.dumps({"listening": server.server_port}), flush=True)
    server.serve_forever()
