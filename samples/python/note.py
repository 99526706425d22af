"""Reads the chart of a synthetic patient, writes a signed note and waits until its loop is closed.

Python 3.11 and the program openssl, nothing else.
"""
import base64
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from datetime import datetime, timezone

DUPLEX = os.environ.get("DUPLEX_URL", "http://127.0.0.1:8850").rstrip("/")
APP = os.environ.get("DUPLEX_APP", "scribe")
KEY = os.environ.get("DUPLEX_APP_KEY", "data/keys/apps/scribe.jwk")
PATIENT = os.environ.get("DUPLEX_PATIENT", "p1009")
FHIR = f"{DUPLEX}/fhir/{os.environ.get('DUPLEX_CONNECTION', 'clinic')}"


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_base64url(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def sign_es384(jwk: dict, data: bytes) -> bytes:
    """Signs with openssl: the key as SEC 1 wants it, the signature as JWS wants it (r and s, 48 bytes each)."""
    der = lambda tag, content: bytes([tag]) + (bytes([len(content)]) if len(content) < 128 else bytes([0x81, len(content)])) + content
    curve = bytes.fromhex("06052b81040022")  # secp384r1
    point = b"\x00\x04" + from_base64url(jwk["x"]) + from_base64url(jwk["y"])
    key = der(0x30, der(0x02, b"\x01") + der(0x04, from_base64url(jwk["d"])) + der(0xA0, curve) + der(0xA1, der(0x03, point)))
    with tempfile.TemporaryDirectory() as folder:  # readable by this user only
        path = os.path.join(folder, "key.der")
        with open(path, "wb") as file:
            file.write(key)
        command = ["openssl", "dgst", "-sha384", "-keyform", "DER", "-sign", path]
        signature = subprocess.run(command, input=data, capture_output=True, check=True).stdout
    at, numbers = 2, []
    for _ in range(2):  # SEQUENCE of two INTEGERs
        length = signature[at + 1]
        numbers.append(int.from_bytes(signature[at + 2 : at + 2 + length], "big").to_bytes(48, "big"))
        at += 2 + length
    return b"".join(numbers)


def call(method: str, address: str, body: bytes | None = None, **headers: str):
    """Status, headers and JSON of an answer, whatever its status."""
    request = urllib.request.Request(address, data=body, method=method, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, json.loads(answer.read() or b"null")


def get_token() -> str:
    """SMART Backend Services: an assertion signed with the app's private key is traded for an access token."""
    with open(KEY, encoding="utf-8") as file:
        jwk = json.load(file)
    header = {"alg": "ES384", "typ": "JWT", "kid": jwk["kid"]}
    claims = {"iss": APP, "sub": APP, "aud": f"{DUPLEX}/oauth/token", "exp": int(time.time()) + 240, "jti": str(uuid.uuid4())}
    signed = ".".join(base64url(json.dumps(part).encode()) for part in (header, claims))
    form = {
        "grant_type": "client_credentials",
        "scope": "system/Patient.rs system/Encounter.rs system/DocumentReference.crus system/Observation.rs",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": f"{signed}.{base64url(sign_es384(jwk, signed.encode()))}",
    }
    status, _, said = call("POST", f"{DUPLEX}/oauth/token", urllib.parse.urlencode(form).encode())
    if status != 200:
        sys.exit(f"{said['error']}: {said['error_description']}")
    return said["access_token"]


def main() -> int:
    bearer = f"Bearer {get_token()}"

    def get(address: str):
        status, _, said = call("GET", address, Authorization=bearer)
        if status != 200:
            sys.exit(f"HTTP {status}: {said}")
        return said

    def search(query: str) -> list:
        return [entry["resource"] for entry in get(f"{FHIR}/{query}").get("entry", [])]

    # Read the chart.
    patient = get(f"{FHIR}/Patient/{PATIENT}")
    print(f"patient: {patient['name'][0]['given'][0]} {patient['name'][0]['family']}")
    encounter = search(f"Encounter?patient={PATIENT}&status=in-progress")[0]
    for vital in search(f"Observation?patient={PATIENT}&category=vital-signs"):
        value = vital.get("valueQuantity", {})
        print(f"vital: {vital['code']['text']} {value.get('value', '')} {value.get('unit', '')}".rstrip())

    # Write a note, final by its author's attestation: who, when, and the hash of what was signed.
    text = b"Synthetic note: no pain in the left knee."
    author = encounter["participant"][0]["individual"]
    when = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    note = {
        "resourceType": "DocumentReference",
        "status": "current",
        "docStatus": "final",
        "type": {"coding": [{"system": "http://loinc.org", "code": "11506-3"}]},
        "category": [{"coding": [{"system": "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "code": "clinical-note"}]}],
        "subject": {"reference": f"Patient/{PATIENT}"},
        "date": when,
        "author": [author],
        "authenticator": author,
        "content": [{"attachment": {"contentType": "text/plain; charset=utf-8", "data": base64.b64encode(text).decode()}}],
        "context": {"encounter": [{"reference": f"Encounter/{encounter['id']}"}]},
    }
    attestation = {
        "resourceType": "Provenance",
        "target": [{"reference": "#"}],
        "recorded": when,
        "agent": [{"who": author}],
        "signature": [
            {
                "type": [{"system": "urn:iso-astm:E1762-95:2013", "code": "1.2.840.10065.1.12.1.1"}],
                "when": when,
                "who": author,
                "data": base64.b64encode(hashlib.sha256(text).digest()).decode(),
            }
        ],
    }
    status, headers, said = call(
        "POST",
        f"{FHIR}/DocumentReference",
        json.dumps(note).encode(),
        Authorization=bearer,
        Content_Type="application/fhir+json",
        Idempotency_Key=str(uuid.uuid4()),
        X_Provenance=json.dumps(attestation),
    )
    if status not in (201, 202):
        sys.exit(f"HTTP {status}: {said['issue'][0]['details']['text']}")
    print(f"note: HTTP {status} {headers['Location']}")

    # 201 links to the loop; 202 has it as its location.
    address = headers["Link"].split("<")[1].split(">")[0] if status == 201 else headers["Location"]
    end = time.monotonic() + 60
    loop = get(address)
    while loop["status"] == "open" and time.monotonic() < end:
        time.sleep(0.5)
        loop = get(address)
    print(f"loop: {loop['status']}")
    for step in loop["steps"]:
        print(f"step: {step['name']}, {step['status']}, {step['grade'] or 'no evidence yet'} {step['evidence']}".rstrip())
    if loop["hold"]:
        print(f"held: {loop['hold']['code']}. {loop['hold']['sentence']} Next to act: {loop['hold']['owner']}.")
    return 0 if loop["status"] == "closed" else 1


if __name__ == "__main__":
    sys.exit(main())
