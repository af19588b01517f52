// Prints as JSON what ical.js (the parser of Thunderbird and Nextcloud) reads in the calendar file it is given.
// usage: node read_ics.mjs FILE [how many dates of a series to expand]

import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [file, wanted = "1"] = process.argv.slice(2);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

const value = (component, name) => component.getFirstPropertyValue(name);
const all = (component, name) => component.getAllProperties(name).flatMap((property) => property.getValues());

function moment(time) {
  if (!time) return null;
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

function startsOf(component, start) {
  if (!component.getFirstProperty("rrule")) return [moment(start)];
  const dates = new ICAL.RecurExpansion({ component, dtstart: start });
  return Array.from({ length: Number(wanted) }, () => moment(dates.next()));
}

function alarm(component) {
  const trigger = component.getFirstProperty("trigger");
  return {
    seconds: trigger.getFirstValue().toSeconds(),
    related: trigger.getParameter("related") ?? "START",
    text: value(component, "description"),
    action: value(component, "action"),
  };
}

function entry(component) {
  const start = value(component, "dtstart") ?? value(component, "due");
  return {
    kind: component.name.toUpperCase(),
    uid: value(component, "uid"),
    summary: value(component, "summary"),
    description: value(component, "description"),
    location: value(component, "location"),
    categories: all(component, "categories"),
    status: value(component, "status"),
    sequence: value(component, "sequence"),
    starts: startsOf(component, start),
    end: moment(value(component, "dtend")),
    alarms: component.getAllSubcomponents("valarm").map(alarm),
  };
}

const entries = ["vevent", "vtodo"].flatMap((kind) => calendar.getAllSubcomponents(kind).map(entry));
console.log(JSON.stringify({ name: value(calendar, "x-wr-calname"), entries }));
