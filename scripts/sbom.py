#!/usr/bin/env python3
"""Writes an SPDX 2.3 document for a package: the package file itself, Likecast, and every third-party
library listed in its folder of licences.

    scripts/sbom.py PACKAGE THIRD_PARTY VERSION > PACKAGE.spdx.json

THIRD_PARTY contains packages.tsv (name, version, source, home page; written by
packaging/linux/portable.sh and packaging/macos/collect-licences.sh) or the vcpkg.spdx.json of each port
(Windows). Licences without a document are NOASSERTION: see the texts beside them.
"""
import datetime
import glob
import hashlib
import json
import os
import re
import sys


def spdx_id(name):
    return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def package(name, version, licence="NOASSERTION", home="", source=""):
    entry = {
        "SPDXID": spdx_id(name),
        "name": name,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
    }
    if version:
        entry["versionInfo"] = version
    if home:
        entry["homepage"] = home
    if source and source != name:
        entry["sourceInfo"] = "built from the source package " + source
    return entry


def from_table(path):
    with open(path, encoding="utf-8") as table:
        for line in table:
            name, version, source, home = (line.rstrip("\n").split("\t") + [""] * 3)[:4]
            yield package(name, version, home=home, source=source)


def from_vcpkg(path):
    with open(path, encoding="utf-8") as document:
        port = json.load(document)["packages"][0]
    yield package(port["name"], port.get("versionInfo", ""), port.get("licenseConcluded", "NOASSERTION"),
                  port.get("homepage", ""))


def third_party(folder):
    table = os.path.join(folder, "packages.tsv")
    if os.path.exists(table):
        yield from from_table(table)
    for path in sorted(glob.glob(os.path.join(folder, "*", "vcpkg.spdx.json"))):
        yield from from_vcpkg(path)


def document(path, folder, version):
    with open(path, "rb") as content:
        digest = hashlib.sha256(content.read()).hexdigest()
    name = os.path.basename(path)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", os.path.getmtime(path)))
    created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)
    own = name.split("_")[0] if name.endswith(".deb") else "likecast"
    main = package(own, version, "GPL-3.0-or-later", "https://github.com/likecast/likecast")
    main["packageFileName"] = name
    main["checksums"] = [{"algorithm": "SHA256", "checksumValue": digest}]
    libraries = list(third_party(folder))
    if not libraries:
        sys.exit(f"sbom.py: {folder} names no library")
    ids = [entry["SPDXID"] for entry in [main] + libraries]
    if len(set(ids)) < len(ids):
        sys.exit("sbom.py: two packages would have one SPDX id: " +
                 ", ".join(sorted({i for i in ids if ids.count(i) > 1})))
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", main["SPDXID"])]
    relations += [(main["SPDXID"], "DEPENDS_ON", library["SPDXID"]) for library in libraries]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": name,
        "documentNamespace": f"https://github.com/likecast/likecast/spdx/{name}-{digest[:16]}",
        "creationInfo": {
            "created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Organization: The Likecast contributors", f"Tool: sbom.py-{version}"],
        },
        "packages": [main] + libraries,
        "relationships": [
            {"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b}
            for a, kind, b in relations
        ],
    }


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    json.dump(document(*sys.argv[1:]), sys.stdout, indent=1)
    print()
