"""Types into workbooks with openpyxl, as an officer would: a program that knows nothing of ours."""
import json
import sys
from copy import copy
from datetime import datetime

from openpyxl import load_workbook

HEADS = 5  # the row of heads; groups stand above it


def columns(sheet):
    found, group = {}, ""
    for cell in sheet[HEADS]:
        group = sheet.cell(HEADS - 1, cell.column).value or group
        if cell.value is not None:
            found.setdefault(str(cell.value), cell.column)
            found[f"{group}: {cell.value}"] = cell.column
    return found


def says(sheet, row, column, words):
    value = sheet.cell(row, column).value
    return value is not None and str(value).strip() == words


NEW = {}  # rows that were added, by what they were called for


def row_of(sheet, name, other):
    """The row that bears the name (and, where asked, another word); else the first free one."""
    free = None
    if (sheet, name, other) in NEW:
        return NEW[sheet, name, other]
    for row in range(HEADS + 1, sheet.max_row + 2):
        if says(sheet, row, 1, name) and (
            other is None or any(str(c.value) == other for c in sheet[row] if c.value is not None)
        ):
            return row
        if free is None and sheet.cell(row, 1).value is None and sheet.cell(row, 2).value is None:
            free = row
    sheet.cell(free, 1).value = name
    NEW[sheet, name, other] = free
    return free


def put(cell, value, form):
    if isinstance(value, dict):
        cell.value = datetime.fromisoformat(value["day"])
        cell.number_format = form or "dd/mm/yyyy"
    else:
        cell.value = value
        if form is not None:
            cell.number_format = form


def strike(sheet, row):
    for cell in sheet[row]:
        if cell.value is not None and not sheet.column_dimensions[cell.column_letter].hidden:
            font = copy(cell.font)
            font.strike = True
            cell.font = font


def typed(book, step):
    kind = step["do"]
    if kind == "guide":
        guide = book.worksheets[0]
        for row in range(1, 60):
            if str(guide.cell(row, 1).value or "").startswith(step["label"]):
                put(guide.cell(row, 2), step["value"], step.get("format"))
                return
        raise KeyError(step["label"])
    if kind == "at":
        put(book[step["sheet"]][step["cell"]], step["value"], step.get("format"))
        return
    if kind == "rename":
        book[step["sheet"]].title = step["to"]
        return
    sheet = book[step["sheet"]]
    if kind == "head":
        for cell in sheet[HEADS]:
            if cell.value == step["from"]:
                cell.value = step["to"]
        return
    if kind == "below":
        last = max(r for r in range(1, sheet.max_row + 1) if sheet.cell(r, 1).value is not None)
        for index, words in enumerate(step["lines"]):
            for column, word in enumerate(words):
                if word is not None:
                    sheet.cell(last + 2 + index, column + 1).value = word
        return
    row = row_of(sheet, step["row"], step.get("with"))
    if kind == "strike":
        strike(sheet, row)
        return
    put(sheet.cell(row, columns(sheet)[step["head"]]), step["value"], step.get("format"))


for job in json.load(open(sys.argv[1], encoding="utf-8")):
    book = load_workbook(job["from"])
    for step in job["steps"]:
        try:
            typed(book, step)
        except Exception as error:
            raise SystemExit(f"{job['to']}: {step}: {error!r}")
    book.save(job["to"])
