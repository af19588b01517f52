// Prints as JSON what ical.js (the parser of Thunderbird and Nextcloud) reads in the vCards it is given.
// usage: node read_vcf.mjs FILE

import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const parsed = ICAL.parse(readFileSync(process.argv[2], "utf8"));
// One card is parsed as itself, several as a list of them.
const cards = typeof parsed[0] === "string" ? [parsed] : parsed;

// A property in jCard's form: name, parameters, type, and then its values.
console.log(JSON.stringify(cards.map(([, properties]) => properties)));
