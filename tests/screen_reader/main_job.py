"""The main job, from the first start to the journal, by what AT-SPI offers and nothing else.

main_job.py FOLDER PHOTO: FOLDER takes a made-up table of posts. Ends with 1 at the first part that
cannot be found or does not say what it should.
"""

import csv
import datetime
import os
import re
import shutil
import sys
import time

import pyatspi

PATIENCE_S = 30
DEEPEST = 30


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app and app.name == "Likecast"), None)


def walk(thing, depth=0):
    """What is on the screen, and the entries of menus, which need not be."""
    if thing is None or depth > DEEPEST:
        return
    is_entry = thing.getRoleName() == "menu item"
    if depth > 1 and not is_entry and not thing.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield thing
    for index in range(thing.childCount):
        yield from walk(thing.getChildAtIndex(index), depth + 1)


def find(role, name):
    """The first part of that role whose name matches the pattern; waits for it."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            for thing in walk(application()):
                if thing.getRoleName() == role and re.match(name, thing.name):
                    return thing
        except Exception:  # a part went away while it was read
            pass
        time.sleep(0.2)
    sys.exit(f"no {role} is called {name}")


def press(role, name):
    action = find(role, name).queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    action.doAction(names.index("Press") if "Press" in names else 0)
    print(f"pressed {role} {name}")


def write(name, text):
    field = find("text", name)
    field.queryEditableText().setTextContents(text)
    if field.queryText().getText(0, -1) != text:
        sys.exit(f"{name} does not hold what was typed")
    print(f"typed into {name}")


def hear(role, name, pattern):
    """Waits until the description matches, and returns it."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        said = find(role, name).description
        if re.search(pattern, said):
            print(f"{name}: {said}")
            return said
        time.sleep(0.2)
    sys.exit(f"{name} says {said!r}")


def write_table(folder):
    path = os.path.join(folder, "studio.csv")
    first = datetime.datetime(2026, 3, 1)
    with open(path, "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["date", "type", "caption", "likes"])
        for day in range(60):
            moment = first + datetime.timedelta(days=day, hours=8 + 5 * (day % 3))
            table.writerow([moment.strftime("%Y-%m-%d %H:%M"), "photo", f"Studio light {day}",
                            200 + day * 37 % 90])
    return path


def open_file(path):
    write("File name", path)
    press("push button", "Open$")


folder, photo = sys.argv[1:]
press("push button", "Skip$")

press("radio button", "Account$")
press("push button", "Import a file")
open_file(write_table(folder))
find("label", "60 posts, ")
write("Instagram username", "studio")
press("push button", "Import$")
find("label", "@studio$")

press("radio button", "Predict$")
press("menu item", "File$")
press("menu item", "Open photos")
open_file(shutil.copy(photo, os.path.join(folder, "crew.jpg")))
hear("image", "Photo$", "^crew.jpg, 512 by 512 pixels. 1 face, 1 smile")
find("image", "Face 1 of 1: smiling")
write("Caption", "Golden hour in the studio")
hear("frame", "Expected likes$",
     r"^\d+ likes expected, between \d+ and \d+\.(?!.*no caption).*your last 60 posts")
hear("filler", "Range$", r"^\d+ to \d+, expected \d+, usual \d+")

press("push button", "I posted this$")
press("radio button", "Account$")
press("page tab", "Journal$")
find("table cell", "Golden hour in the studio$")
print("The main job is done.")
