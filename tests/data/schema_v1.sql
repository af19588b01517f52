BEGIN TRANSACTION;
CREATE TABLE "activity" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "title" TEXT NOT NULL CHECK (title <> ''), "kind" TEXT NOT NULL CHECK ("kind" IN ('mentored-by', 'mentoring', 'chapter-meeting', 'networking', 'webinar', 'course', 'conference', 'reading', 'volunteering', 'presenting', 'writing', 'day-job')), "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "minutes" INTEGER CHECK (minutes > 0), "meeting_id" INTEGER, "organisation_id" INTEGER, "link" TEXT NOT NULL, "code" TEXT NOT NULL, "notes" TEXT NOT NULL, "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE SET NULL) STRICT;
INSERT INTO "activity" VALUES(1,'01a21dde-3c64-7450-92c9-9f540e150089',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z','Chapter meeting','chapter-meeting','2026-11-20',90,1,NULL,'','','',NULL);
CREATE TABLE "activity_credit" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "activity_id" INTEGER NOT NULL, "rule" TEXT NOT NULL CHECK (rule <> ''), "group_key" TEXT NOT NULL, "hundredths" INTEGER CHECK (hundredths >= 0), FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "activity_credit" VALUES(1,'01a21dde-3c65-79cb-a548-1092d0a212d3',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,'pmi-pmp','power-skills',NULL);
CREATE TABLE "activity_evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "activity_id" INTEGER NOT NULL, "evidence_id" INTEGER NOT NULL, "proof" TEXT NOT NULL CHECK ("proof" IN ('certificate', 'signed-form', 'record', 'notes', 'e-mail', 'e-mail-without-duration', 'invitation', 'receipt', 'slides', 'other')), "in_english" INTEGER NOT NULL CHECK ("in_english" IN (0, 1)), FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE CASCADE, FOREIGN KEY ("evidence_id") REFERENCES "evidence" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "activity_evidence" VALUES(1,'01a21dde-3c65-7078-b234-1e84d218bbd5',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,1,'certificate',1);
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "label" TEXT NOT NULL, "street" TEXT NOT NULL, "locality" TEXT NOT NULL, "region" TEXT NOT NULL, "postcode" TEXT NOT NULL, "country" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "address" VALUES(1,'01a21dde-3c0c-78ba-997b-84a5b9b2be1c',1,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.354242Z',1,'work','Kungsgatan 1','Stockholm','','','',0);
CREATE TABLE "affiliation" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "organisation_id" INTEGER, "title" TEXT NOT NULL CHECK (organisation_id IS NOT NULL OR title <> ''), "since" TEXT, "until" TEXT, "position" INTEGER NOT NULL, "seen_in" TEXT NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "affiliation" VALUES(1,'01a21dde-3c16-7caa-afae-475e09d4f88f',2,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.383941Z',1,1,'Chapter lead',NULL,'2026-10-01',0,'');
INSERT INTO "affiliation" VALUES(2,'01a21dde-3c29-7b59-829e-822e1bd953b7',1,'2026-11-24T16:37:13.383941Z','2026-11-24T16:37:13.383941Z',1,2,'PMO lead','2026-10-01',NULL,0,'');
CREATE TABLE "attachment" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "sha256" TEXT NOT NULL, "media_type" TEXT NOT NULL, "bytes" BLOB NOT NULL) STRICT;
INSERT INTO "attachment" VALUES(1,'16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f','image/png',X'89504E470D0A1A0A20706978656C73');
CREATE TABLE "calendar_export" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "profile" TEXT NOT NULL, "uid" TEXT NOT NULL, "digest" TEXT NOT NULL, "sequence" INTEGER NOT NULL, "exported_at" TEXT NOT NULL CHECK ("exported_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "summary" TEXT NOT NULL, "start_utc" TEXT NOT NULL CHECK ("start_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'done', 'cancelled'))) STRICT;
INSERT INTO "calendar_export" VALUES(1,'google','01a21dde-3c4c-7835-b7f8-bb61a04e9b20','0000000000000000000000000000000000000000000000000000000000000000',0,'2026-11-24T16:37:13.476645Z','Intro to the CIO','2026-11-24T16:37:13.476653Z','open');
CREATE TABLE "claim" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "activity_id" INTEGER NOT NULL, "rule" TEXT NOT NULL CHECK (rule <> ''), "state" TEXT NOT NULL CHECK ("state" IN ('claimed', 'approved', 'rejected', 'audited')), "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "number" TEXT NOT NULL, FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "claim" VALUES(1,'01a21dde-3c65-7b50-b7e6-4bcccf3800b9',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,'pmi-pmp','claimed','2026-11-20','C-1');
CREATE TABLE "competency" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL CHECK (name <> ''), "area" TEXT NOT NULL, "hidden" INTEGER NOT NULL CHECK ("hidden" IN (0, 1))) STRICT;
INSERT INTO "competency" VALUES(1,'01a21dde-3c56-7d8a-ab66-ce38b8b0af31',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z','risk','Risk','delivery',0);
CREATE TABLE "contact_point" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('email', 'phone', 'link')), "label" TEXT NOT NULL, "value" TEXT NOT NULL CHECK (value <> ''), "folded" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "contact_point" VALUES(1,'01a21dde-3c0b-7cb1-9aaa-5d4af9b5dc9e',1,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.354242Z',1,'email','work','ada@lindqvist.example','ada@lindqvist.example',0);
INSERT INTO "contact_point" VALUES(2,'01a21dde-3c0b-7a27-bd16-4f3222880306',1,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.354242Z',1,'phone','','+46 8 123 456','+46 8 123 456',0);
CREATE TABLE "credential" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "rule" TEXT NOT NULL CHECK (rule <> ''), "name" TEXT NOT NULL CHECK (name <> ''), "number" TEXT NOT NULL, "state" TEXT NOT NULL CHECK ("state" IN ('held', 'working', 'retired')), "earned" TEXT CHECK ("earned" IS NULL OR ("earned" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("earned", '+0 days') IS "earned")), "expires" TEXT CHECK ("expires" IS NULL OR ("expires" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("expires", '+0 days') IS "expires")), "exam_on" TEXT CHECK ("exam_on" IS NULL OR ("exam_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("exam_on", '+0 days') IS "exam_on")), "retired_on" TEXT CHECK ("retired_on" IS NULL OR ("retired_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("retired_on", '+0 days') IS "retired_on")), "notes" TEXT NOT NULL, "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), CHECK (state <> 'held' OR earned IS NOT NULL), CHECK (expires IS NULL OR earned IS NULL OR expires >= earned)) STRICT;
INSERT INTO "credential" VALUES(1,'01a21dde-3c5f-7271-9505-9402533d4652',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z','pmi-pmp','PMP','1234567','held','2024-03-15',NULL,NULL,NULL,'',NULL);
CREATE TABLE "credential_cycle" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "credential_id" INTEGER NOT NULL, "since" TEXT NOT NULL CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("since", '+0 days') IS "since"), "until" TEXT NOT NULL CHECK (until >= since) CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("until", '+0 days') IS "until"), FOREIGN KEY ("credential_id") REFERENCES "credential" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "credential_cycle" VALUES(1,'01a21dde-3c60-7e8a-93f8-bd3cce6658dd',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,'2021-03-15','2024-03-14');
CREATE TABLE "draft" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL, "text" TEXT NOT NULL, "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')) STRICT;
INSERT INTO "draft" VALUES(1,'log','{"notes": "typed and not saved"}','2026-11-24T16:37:13.474288Z');
CREATE TABLE "evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "title" TEXT NOT NULL CHECK (title <> ''), "day" TEXT CHECK ("day" IS NULL OR ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day")), "link" TEXT NOT NULL, "file" TEXT, "file_name" TEXT NOT NULL, "note" TEXT NOT NULL, CHECK ((file IS NULL) = (file_name = '')), CHECK (file IS NOT NULL OR link <> '')) STRICT;
INSERT INTO "evidence" VALUES(1,'01a21dde-3c58-79f4-a89a-b408f11a5ec5',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z','Steering paper',NULL,'https://northwind.example/paper',NULL,'','');
CREATE TABLE "feedback" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "giver_id" INTEGER, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "meeting_id" INTEGER, "mentorship_id" INTEGER, "solicited" INTEGER NOT NULL CHECK ("solicited" IN (0, 1)), "asked" TEXT NOT NULL, "quote" TEXT NOT NULL CHECK (quote <> ''), "meaning" TEXT NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('strength', 'growth', 'mixed', 'advice')), "situation" TEXT NOT NULL, "behaviour" TEXT NOT NULL, "impact" TEXT NOT NULL, "next_step" TEXT NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "status" TEXT NOT NULL CHECK ("status" IN ('new', 'considering', 'accepted', 'acting', 'done', 'declined', 'superseded')), "reason" TEXT NOT NULL, "superseded_by_id" INTEGER, "told_on" TEXT CHECK ("told_on" IS NULL OR ("told_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("told_on", '+0 days') IS "told_on")), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("giver_id") REFERENCES "person" ("id") ON DELETE SET NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL, FOREIGN KEY ("mentorship_id") REFERENCES "mentorship" ("id") ON DELETE SET NULL, FOREIGN KEY ("superseded_by_id") REFERENCES "feedback" ("id") ON DELETE SET NULL, CHECK (status <> 'declined' OR reason <> '')) STRICT;
INSERT INTO "feedback" VALUES(1,'01a21dde-3c56-77d6-bd59-ccf421857690',2,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,'2026-11-20',1,1,0,'','Bring two options, never one.','','advice','','','','',0,'considering','',NULL,NULL,NULL);
CREATE TABLE "feedback_competency" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "competency_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("competency_id") REFERENCES "competency" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_competency" VALUES(1,'01a21dde-3c57-7f1c-a67e-f693c1e1029c',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1);
CREATE TABLE "feedback_evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "evidence_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("evidence_id") REFERENCES "evidence" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_evidence" VALUES(1,'01a21dde-3c58-77c7-b56f-4f7174897bc9',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1);
CREATE TABLE "feedback_follow_up" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "follow_up_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("follow_up_id") REFERENCES "follow_up" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_follow_up" VALUES(1,'01a21dde-3c58-722b-9940-d53efdf2b13c',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,2);
CREATE TABLE "feedback_goal" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "goal_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_goal" VALUES(1,'01a21dde-3c57-7521-857e-3d38b46c81d2',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1);
CREATE TABLE "feedback_theme" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "theme_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("theme_id") REFERENCES "theme" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_theme" VALUES(1,'01a21dde-3c57-7b74-91d1-96d53cec10e0',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1);
CREATE TABLE "follow_up" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "what" TEXT NOT NULL CHECK (what <> ''), "owed_by" TEXT NOT NULL CHECK ("owed_by" IN ('me', 'them')), "meeting_id" INTEGER, "due" TEXT NOT NULL CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("due", '+0 days') IS "due"), "time" TEXT CHECK ("time" IS NULL OR ("time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "time" < '24:00')), "slot" TEXT CHECK ("slot" IS NULL OR ("slot" GLOB '[0-2][0-9]:[0-5][0-9]' AND "slot" < '24:00')), "zone" TEXT NOT NULL, "due_utc" TEXT NOT NULL CHECK ("due_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "remind_minutes" INTEGER CHECK (remind_minutes >= 0), "repeat_every" INTEGER CHECK (repeat_every > 0), "repeat_unit" TEXT CHECK ("repeat_unit" IS NULL OR ("repeat_unit" IN ('days', 'weeks', 'months', 'years'))), "series" TEXT NOT NULL, "anchor_day" INTEGER NOT NULL CHECK (anchor_day BETWEEN 1 AND 31), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'done', 'cancelled')), "closed_at" TEXT CHECK ("closed_at" IS NULL OR ("closed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), "original_due" TEXT NOT NULL CHECK ("original_due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("original_due", '+0 days') IS "original_due"), "snoozes" INTEGER NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL, CHECK ((time IS NULL) <> (slot IS NULL)), CHECK ((repeat_every IS NULL) = (repeat_unit IS NULL)), CHECK ((state = 'open') = (closed_at IS NULL))) STRICT;
INSERT INTO "follow_up" VALUES(1,'01a21dde-3c47-7af5-b5d3-20a31df3f9ff',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z','Send RAID log','me',1,'2026-12-01',NULL,'09:00','Etc/UTC','2026-12-01T09:00:00.000000Z',NULL,2,'weeks','01a21dde-3c47-7af5-b5d3-20a31df3f9ff',1,'open',NULL,'2026-12-01',0,0,NULL);
INSERT INTO "follow_up" VALUES(2,'01a21dde-3c4c-7835-b7f8-bb61a04e9b20',2,'2026-11-24T16:37:13.420697Z','2026-11-24T16:37:13.421828Z','Intro to the CIO','them',NULL,'2026-11-27',NULL,'09:00','Etc/UTC','2026-11-27T09:00:00.000000Z',NULL,NULL,NULL,'01a21dde-3c4c-7835-b7f8-bb61a04e9b20',27,'done','2026-11-24T16:37:13.421828Z','2026-11-27',0,0,NULL);
CREATE TABLE "follow_up_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "follow_up_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("follow_up_id") REFERENCES "follow_up" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "follow_up_person" VALUES(1,'01a21dde-3c48-7117-aa99-05e6b13ae0e9',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z',1,1,0);
INSERT INTO "follow_up_person" VALUES(2,'01a21dde-3c48-7895-af5e-288ee1a9d3d0',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z',1,2,1);
INSERT INTO "follow_up_person" VALUES(3,'01a21dde-3c4d-7640-9d1d-e12f6a9a4834',1,'2026-11-24T16:37:13.420697Z','2026-11-24T16:37:13.420697Z',2,2,0);
CREATE TABLE "goal" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "title" TEXT NOT NULL CHECK (title <> ''), "success" TEXT NOT NULL, "target" TEXT CHECK ("target" IS NULL OR ("target" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("target", '+0 days') IS "target")), "competency_id" INTEGER, "baseline" INTEGER CHECK (baseline BETWEEN 0 AND 10), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'reached', 'dropped')), "closed_on" TEXT CHECK ("closed_on" IS NULL OR ("closed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("closed_on", '+0 days') IS "closed_on")), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("competency_id") REFERENCES "competency" ("id") ON DELETE SET NULL, CHECK ((state = 'open') = (closed_on IS NULL))) STRICT;
INSERT INTO "goal" VALUES(1,'01a21dde-3c56-7bfa-8dab-75d0a1889b2b',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z','Speak up earlier','',NULL,1,3,'open',NULL,NULL);
CREATE TABLE "goal_evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "goal_id" INTEGER NOT NULL, "evidence_id" INTEGER NOT NULL, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE, FOREIGN KEY ("evidence_id") REFERENCES "evidence" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "goal_evidence" VALUES(1,'01a21dde-3c5d-7828-8d7f-2cdeeed28480',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1);
CREATE TABLE "goal_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "goal_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "goal_person" VALUES(1,'01a21dde-3c56-7eb7-b314-d6fdf38550e4',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1);
CREATE TABLE "goal_score" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "goal_id" INTEGER NOT NULL, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "score" INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10), "note" TEXT NOT NULL, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "goal_score" VALUES(1,'01a21dde-3c56-796c-8e03-83e42b0cc067',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,'2026-11-20',5,'');
CREATE TABLE "guide" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL CHECK (name <> ''), "questions" TEXT NOT NULL) STRICT;
INSERT INTO "guide" VALUES(1,'01a21dde-3c55-7e51-8367-4b8f8811d208',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z','own','My own','What went well?');
CREATE TABLE "history" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "step_id" INTEGER NOT NULL, "table" TEXT NOT NULL, "row" INTEGER NOT NULL, "old" TEXT, "new" TEXT, FOREIGN KEY ("step_id") REFERENCES "step" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "history" VALUES(1,1,'person',1,NULL,'{"id":1,"uid":"01a21dde-3c0a-75e3-9c79-4beb27752a4a","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","suffix":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":null,"favourite":0,"every_days":30,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(2,1,'contact_point',1,NULL,'{"id":1,"uid":"01a21dde-3c0b-7cb1-9aaa-5d4af9b5dc9e","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","person_id":1,"kind":"email","label":"work","value":"ada@lindqvist.example","folded":"ada@lindqvist.example","position":0}');
INSERT INTO "history" VALUES(3,1,'contact_point',2,NULL,'{"id":2,"uid":"01a21dde-3c0b-7a27-bd16-4f3222880306","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","person_id":1,"kind":"phone","label":"","value":"+46 8 123 456","folded":"+46 8 123 456","position":0}');
INSERT INTO "history" VALUES(4,1,'address',1,NULL,'{"id":1,"uid":"01a21dde-3c0c-78ba-997b-84a5b9b2be1c","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","person_id":1,"label":"work","street":"Kungsgatan 1","locality":"Stockholm","region":"","postcode":"","country":"","position":0}');
INSERT INTO "history" VALUES(5,1,'important_date',1,NULL,'{"id":1,"uid":"01a21dde-3c15-762c-aae5-3ae5eecac97b","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","person_id":1,"label":"birthday","date":"--06-12"}');
INSERT INTO "history" VALUES(6,1,'organisation',1,NULL,'{"id":1,"uid":"01a21dde-3c16-7381-8222-910f6537032a","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","name":"PMI Sweden","folded":"pmi sweden","kind":"chapter","link":"","notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(7,1,'affiliation',1,NULL,'{"id":1,"uid":"01a21dde-3c16-7caa-afae-475e09d4f88f","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":null,"position":0,"seen_in":""}');
INSERT INTO "history" VALUES(8,1,'tag',1,NULL,'{"id":1,"uid":"01a21dde-3c16-7a23-9971-f4c47dd79572","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","name":"pmi","folded":"pmi","every_days":null,"at_most_days":null}');
INSERT INTO "history" VALUES(9,1,'person_tag',1,NULL,'{"id":1,"uid":"01a21dde-3c17-7ffb-b90d-2d99e94374d5","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","person_id":1,"tag_id":1}');
INSERT INTO "history" VALUES(10,2,'person',2,NULL,'{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":1,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.382092Z","name":"Bruno Okafor","given":"","family":"","nickname":"","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(11,3,'person',2,'{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":1,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.382092Z","name":"Bruno Okafor","given":"","family":"","nickname":"","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":2,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.383213Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(12,4,'affiliation',1,'{"id":1,"uid":"01a21dde-3c16-7caa-afae-475e09d4f88f","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":null,"position":0,"seen_in":""}','{"id":1,"uid":"01a21dde-3c16-7caa-afae-475e09d4f88f","rev":2,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.383941Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":"2026-10-01","position":0,"seen_in":""}');
INSERT INTO "history" VALUES(13,4,'organisation',2,NULL,'{"id":2,"uid":"01a21dde-3c29-73b6-b88c-d1072c978ee3","rev":1,"created":"2026-11-24T16:37:13.383941Z","modified":"2026-11-24T16:37:13.383941Z","name":"Ørsted","folded":"ørsted","kind":"company","link":"","notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(14,4,'affiliation',2,NULL,'{"id":2,"uid":"01a21dde-3c29-7b59-829e-822e1bd953b7","rev":1,"created":"2026-11-24T16:37:13.383941Z","modified":"2026-11-24T16:37:13.383941Z","person_id":1,"organisation_id":2,"title":"PMO lead","since":"2026-10-01","until":null,"position":0,"seen_in":""}');
INSERT INTO "history" VALUES(15,5,'relationship_type',1,NULL,'{"id":1,"uid":"01a21dde-3c32-762f-aedd-60e2deef4520","rev":1,"created":"2026-11-24T16:37:13.393993Z","modified":"2026-11-24T16:37:13.393993Z","key":"01a21dde-3c31-7ceb-bade-43118f7ad5c1","name":"coach","reverse_name":"coachee"}');
INSERT INTO "history" VALUES(16,6,'relationship',1,NULL,'{"id":1,"uid":"01a21dde-3c34-7f6d-8404-67051574a72c","rev":1,"created":"2026-11-24T16:37:13.395772Z","modified":"2026-11-24T16:37:13.395772Z","person_id":1,"other_id":2,"kind":"mentor"}');
INSERT INTO "history" VALUES(17,7,'introduction',1,NULL,'{"id":1,"uid":"01a21dde-3c3d-755d-9b9c-52fa8906876a","rev":1,"created":"2026-11-24T16:37:13.405513Z","modified":"2026-11-24T16:37:13.405513Z","introducer_id":1,"person_id":2,"other_id":null,"day":"2026-11-24","state":"made","outcome":"a pilot","thanked_on":null}');
INSERT INTO "history" VALUES(18,8,'meeting_kind',1,NULL,'{"id":1,"uid":"01a21dde-3c3e-7557-862e-aadd2ef30689","rev":1,"created":"2026-11-24T16:37:13.406586Z","modified":"2026-11-24T16:37:13.406586Z","key":"01a21dde-3c3e-7640-b479-d2c18ad42307","name":"Walk","icon":"users","counts_as_contact":1}');
INSERT INTO "history" VALUES(19,9,'person',1,'{"id":1,"uid":"01a21dde-3c0a-75e3-9c79-4beb27752a4a","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","suffix":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":null,"favourite":0,"every_days":30,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}','{"id":1,"uid":"01a21dde-3c0a-75e3-9c79-4beb27752a4a","rev":2,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.407337Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","suffix":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":0,"every_days":30,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(20,10,'meeting',1,NULL,'{"id":1,"uid":"01a21dde-3c44-72cd-be08-594ca8b904ad","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","kind":"01a21dde-3c3e-7640-b479-d2c18ad42307","title":"","day":"2026-11-20","time":null,"zone":"Etc/UTC","start_utc":"2026-11-20T12:00:00.000000Z","minutes":null,"place":"","channel":"","notes":"Budget","private":0,"state":"happened","counts_as_contact":1,"notes_not_needed":0,"capture_line":"@ada Budget","trashed_at":null}');
INSERT INTO "history" VALUES(21,10,'meeting_person',1,NULL,'{"id":1,"uid":"01a21dde-3c46-7379-aa45-d9a7a3a17f5c","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","meeting_id":1,"person_id":1,"role":"host","line":"shared the plan","position":0}');
INSERT INTO "history" VALUES(22,10,'meeting_person',2,NULL,'{"id":2,"uid":"01a21dde-3c46-7d02-b803-945a43e58409","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","meeting_id":1,"person_id":2,"role":"","line":"","position":1}');
INSERT INTO "history" VALUES(23,10,'tag',2,NULL,'{"id":2,"uid":"01a21dde-3c46-7370-91c0-b347e1c7aec8","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","name":"raid","folded":"raid","every_days":null,"at_most_days":null}');
INSERT INTO "history" VALUES(24,10,'meeting_tag',1,NULL,'{"id":1,"uid":"01a21dde-3c46-7426-87b8-44a37dfb821e","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","meeting_id":1,"tag_id":2}');
INSERT INTO "history" VALUES(25,10,'meeting_organisation',1,NULL,'{"id":1,"uid":"01a21dde-3c47-7826-8650-7b67c2fc36e9","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","meeting_id":1,"organisation_id":2}');
INSERT INTO "history" VALUES(26,10,'follow_up',1,NULL,'{"id":1,"uid":"01a21dde-3c47-7af5-b5d3-20a31df3f9ff","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","what":"Send RAID log","owed_by":"me","meeting_id":1,"due":"2026-12-01","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-12-01T09:00:00.000000Z","remind_minutes":null,"repeat_every":2,"repeat_unit":"weeks","series":"01a21dde-3c47-7af5-b5d3-20a31df3f9ff","anchor_day":1,"state":"open","closed_at":null,"original_due":"2026-12-01","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(27,10,'follow_up_person',1,NULL,'{"id":1,"uid":"01a21dde-3c48-7117-aa99-05e6b13ae0e9","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","follow_up_id":1,"person_id":1,"position":0}');
INSERT INTO "history" VALUES(28,10,'follow_up_person',2,NULL,'{"id":2,"uid":"01a21dde-3c48-7895-af5e-288ee1a9d3d0","rev":1,"created":"2026-11-24T16:37:13.413572Z","modified":"2026-11-24T16:37:13.413572Z","follow_up_id":1,"person_id":2,"position":1}');
INSERT INTO "history" VALUES(29,11,'follow_up',2,NULL,'{"id":2,"uid":"01a21dde-3c4c-7835-b7f8-bb61a04e9b20","rev":1,"created":"2026-11-24T16:37:13.420697Z","modified":"2026-11-24T16:37:13.420697Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a21dde-3c4c-7835-b7f8-bb61a04e9b20","anchor_day":27,"state":"open","closed_at":null,"original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(30,11,'follow_up_person',3,NULL,'{"id":3,"uid":"01a21dde-3c4d-7640-9d1d-e12f6a9a4834","rev":1,"created":"2026-11-24T16:37:13.420697Z","modified":"2026-11-24T16:37:13.420697Z","follow_up_id":2,"person_id":2,"position":0}');
INSERT INTO "history" VALUES(31,12,'follow_up',2,'{"id":2,"uid":"01a21dde-3c4c-7835-b7f8-bb61a04e9b20","rev":1,"created":"2026-11-24T16:37:13.420697Z","modified":"2026-11-24T16:37:13.420697Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a21dde-3c4c-7835-b7f8-bb61a04e9b20","anchor_day":27,"state":"open","closed_at":null,"original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}','{"id":2,"uid":"01a21dde-3c4c-7835-b7f8-bb61a04e9b20","rev":2,"created":"2026-11-24T16:37:13.420697Z","modified":"2026-11-24T16:37:13.421828Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a21dde-3c4c-7835-b7f8-bb61a04e9b20","anchor_day":27,"state":"done","closed_at":"2026-11-24T16:37:13.421828Z","original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(32,13,'setting',1,NULL,'{"id":1,"uid":"01a21dde-3c51-7741-9e3c-ce005d9c8dee","rev":1,"created":"2026-11-24T16:37:13.425307Z","modified":"2026-11-24T16:37:13.425307Z","key":"reminder-minutes","value":"30"}');
INSERT INTO "history" VALUES(33,14,'mentorship',1,NULL,'{"id":1,"uid":"01a21dde-3c55-70f5-a690-fbcdc5532449","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","person_id":1,"role":"mentee","purpose":"Lead a programme","programme":"","since":null,"until":null,"every_days":null,"sessions":null,"minutes":null,"confidential":0,"agreement":"","state":"active","resumed_on":null,"ended_on":null,"end_reason":"","outcome":"","thanked_on":null,"trashed_at":null}');
INSERT INTO "history" VALUES(34,14,'session',1,NULL,'{"id":1,"uid":"01a21dde-3c55-7f97-b5fd-cb61754dfab1","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","meeting_id":1,"mentorship_id":1,"guide":"","agenda":"The escalation","reflection":"","usefulness":4}');
INSERT INTO "history" VALUES(35,14,'guide',1,NULL,'{"id":1,"uid":"01a21dde-3c55-7e51-8367-4b8f8811d208","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","key":"own","name":"My own","questions":"What went well?"}');
INSERT INTO "history" VALUES(36,14,'topic',1,NULL,'{"id":1,"uid":"01a21dde-3c56-74ad-9247-29d8d120ac59","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","mentorship_id":1,"meeting_id":1,"words":"Budget","state":"revisit","position":0}');
INSERT INTO "history" VALUES(37,14,'question',1,NULL,'{"id":1,"uid":"01a21dde-3c56-7226-ab33-7784939b3b14","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","person_id":1,"words":"How did you get your first programme?","asked_on":null,"position":0}');
INSERT INTO "history" VALUES(38,14,'competency',1,NULL,'{"id":1,"uid":"01a21dde-3c56-7d8a-ab66-ce38b8b0af31","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","key":"risk","name":"Risk","area":"delivery","hidden":0}');
INSERT INTO "history" VALUES(39,14,'goal',1,NULL,'{"id":1,"uid":"01a21dde-3c56-7bfa-8dab-75d0a1889b2b","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","title":"Speak up earlier","success":"","target":null,"competency_id":1,"baseline":3,"state":"open","closed_on":null,"trashed_at":null}');
INSERT INTO "history" VALUES(40,14,'goal_score',1,NULL,'{"id":1,"uid":"01a21dde-3c56-796c-8e03-83e42b0cc067","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","goal_id":1,"day":"2026-11-20","score":5,"note":""}');
INSERT INTO "history" VALUES(41,14,'goal_person',1,NULL,'{"id":1,"uid":"01a21dde-3c56-7eb7-b314-d6fdf38550e4","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","goal_id":1,"person_id":1}');
INSERT INTO "history" VALUES(42,14,'feedback',1,NULL,'{"id":1,"uid":"01a21dde-3c56-77d6-bd59-ccf421857690","rev":2,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","giver_id":1,"day":"2026-11-20","meeting_id":1,"mentorship_id":1,"solicited":0,"asked":"","quote":"Bring two options, never one.","meaning":"","kind":"advice","situation":"","behaviour":"","impact":"","next_step":"","private":0,"status":"considering","reason":"","superseded_by_id":null,"told_on":null,"trashed_at":null}');
INSERT INTO "history" VALUES(44,14,'status_change',1,NULL,'{"id":1,"uid":"01a21dde-3c57-7189-a2d2-373dc1b6bb89","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","feedback_id":1,"before":"new","after":"considering","at":"2026-11-24T16:37:13.431307Z","reason":""}');
INSERT INTO "history" VALUES(45,14,'theme',1,NULL,'{"id":1,"uid":"01a21dde-3c57-74f5-a1dd-554c8e23973e","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","name":"Escalation","folded":"escalation"}');
INSERT INTO "history" VALUES(46,14,'feedback_theme',1,NULL,'{"id":1,"uid":"01a21dde-3c57-7b74-91d1-96d53cec10e0","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","feedback_id":1,"theme_id":1}');
INSERT INTO "history" VALUES(47,14,'feedback_competency',1,NULL,'{"id":1,"uid":"01a21dde-3c57-7f1c-a67e-f693c1e1029c","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","feedback_id":1,"competency_id":1}');
INSERT INTO "history" VALUES(48,14,'feedback_goal',1,NULL,'{"id":1,"uid":"01a21dde-3c57-7521-857e-3d38b46c81d2","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","feedback_id":1,"goal_id":1}');
INSERT INTO "history" VALUES(49,14,'feedback_follow_up',1,NULL,'{"id":1,"uid":"01a21dde-3c58-722b-9940-d53efdf2b13c","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","feedback_id":1,"follow_up_id":2}');
INSERT INTO "history" VALUES(50,14,'evidence',1,NULL,'{"id":1,"uid":"01a21dde-3c58-79f4-a89a-b408f11a5ec5","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","title":"Steering paper","day":null,"link":"https://northwind.example/paper","file":null,"file_name":"","note":""}');
INSERT INTO "history" VALUES(51,14,'feedback_evidence',1,NULL,'{"id":1,"uid":"01a21dde-3c58-77c7-b56f-4f7174897bc9","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","feedback_id":1,"evidence_id":1}');
INSERT INTO "history" VALUES(52,14,'goal_evidence',1,NULL,'{"id":1,"uid":"01a21dde-3c5d-7828-8d7f-2cdeeed28480","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","goal_id":1,"evidence_id":1}');
INSERT INTO "history" VALUES(53,14,'saved_review',1,NULL,'{"id":1,"uid":"01a21dde-3c5d-7e77-b6d7-a4b74d41400c","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","name":"This year","folded":"this year","filters":"{}"}');
INSERT INTO "history" VALUES(54,14,'saved_list',1,NULL,'{"id":1,"uid":"01a21dde-3c5d-7692-b3f5-b1b73c8856de","rev":1,"created":"2026-11-24T16:37:13.429326Z","modified":"2026-11-24T16:37:13.429326Z","name":"Board","folded":"board","noun":"people","question":"tag:board last:>90d","sort":"","position":0}');
INSERT INTO "history" VALUES(55,15,'credential',1,NULL,'{"id":1,"uid":"01a21dde-3c5f-7271-9505-9402533d4652","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","rule":"pmi-pmp","name":"PMP","number":"1234567","state":"held","earned":"2024-03-15","expires":null,"exam_on":null,"retired_on":null,"notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(56,15,'credential_cycle',1,NULL,'{"id":1,"uid":"01a21dde-3c60-7e8a-93f8-bd3cce6658dd","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","credential_id":1,"since":"2021-03-15","until":"2024-03-14"}');
INSERT INTO "history" VALUES(57,15,'opening_balance',1,NULL,'{"id":1,"uid":"01a21dde-3c60-769b-81b6-2dec0f615267","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","credential_id":1,"as_of":"2026-11-20","group_key":"education","hundredths":1250}');
INSERT INTO "history" VALUES(58,15,'holder',1,NULL,'{"id":1,"uid":"01a21dde-3c60-73b0-aa96-1c37c0a9e867","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","person_id":1,"rule":"isaca-cism"}');
INSERT INTO "history" VALUES(59,15,'activity',1,NULL,'{"id":1,"uid":"01a21dde-3c64-7450-92c9-9f540e150089","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","title":"Chapter meeting","kind":"chapter-meeting","day":"2026-11-20","minutes":90,"meeting_id":1,"organisation_id":null,"link":"","code":"","notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(60,15,'activity_credit',1,NULL,'{"id":1,"uid":"01a21dde-3c65-79cb-a548-1092d0a212d3","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","activity_id":1,"rule":"pmi-pmp","group_key":"power-skills","hundredths":null}');
INSERT INTO "history" VALUES(61,15,'claim',1,NULL,'{"id":1,"uid":"01a21dde-3c65-7b50-b7e6-4bcccf3800b9","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","activity_id":1,"rule":"pmi-pmp","state":"claimed","day":"2026-11-20","number":"C-1"}');
INSERT INTO "history" VALUES(62,15,'activity_evidence',1,NULL,'{"id":1,"uid":"01a21dde-3c65-7078-b234-1e84d218bbd5","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","activity_id":1,"evidence_id":1,"proof":"certificate","in_english":1}');
INSERT INTO "history" VALUES(63,15,'own_rule',1,NULL,'{"id":1,"uid":"01a21dde-3c66-7176-85d4-3b21c86bda5a","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","key":"own","toml":"schema_version = 1"}');
INSERT INTO "history" VALUES(64,15,'membership',1,NULL,'{"id":1,"uid":"01a21dde-3c66-7ce8-8c98-d175ac3779e8","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","organisation_id":1,"preset":"pmi","number":"","grade":"","joined":"2026-11-20","anchor":"anniversary","auto_renew":"no","renewal_days":90,"grace_days":0,"link":"","notes":"","ended_on":null,"trashed_at":null}');
INSERT INTO "history" VALUES(65,15,'membership_term',1,NULL,'{"id":1,"uid":"01a21dde-3c66-796b-8b43-2a9874fa0adb","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","membership_id":1,"since":"2026-11-20","until":"2027-11-19","dues":16400,"currency":"USD","paid_on":null}');
INSERT INTO "history" VALUES(66,15,'membership_chapter',1,NULL,'{"id":1,"uid":"01a21dde-3c66-7da2-bc85-c767a76575a3","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","membership_id":1,"organisation_id":1}');
INSERT INTO "history" VALUES(67,15,'membership_role',1,NULL,'{"id":1,"uid":"01a21dde-3c66-7876-af25-9f6436460312","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","membership_id":1,"chapter_id":null,"role":"volunteer","title":"Mentor","since":null,"until":null}');
INSERT INTO "history" VALUES(68,15,'membership_evidence',1,NULL,'{"id":1,"uid":"01a21dde-3c67-780a-9a13-823ae09c44db","rev":1,"created":"2026-11-24T16:37:13.439821Z","modified":"2026-11-24T16:37:13.439821Z","membership_id":1,"evidence_id":1}');
INSERT INTO "history" VALUES(69,16,'import_batch',1,NULL,'{"id":1,"uid":"01a21dde-3c69-78c5-b5c4-c5bc350a17b0","rev":1,"created":"2026-11-24T16:37:13.449194Z","modified":"2026-11-24T16:37:13.449194Z","source":"linkedin","file_name":"Connections.csv","sha256":"","counts":"{}","left_out":"[]","step":"","undone_at":null}');
INSERT INTO "history" VALUES(70,16,'source_link',1,NULL,'{"id":1,"uid":"01a21dde-3c69-7b74-a199-d661e1dbe373","rev":1,"created":"2026-11-24T16:37:13.449194Z","modified":"2026-11-24T16:37:13.449194Z","person_id":1,"source":"linkedin","key":"ada-byron","base":"{\"title\": \"PMO lead\"}","extra":"[]","notes":"Met at PMI","batch_id":1,"missing_since":null}');
INSERT INTO "history" VALUES(71,16,'meeting_source',1,NULL,'{"id":1,"uid":"01a21dde-3c69-7730-9c3f-476f0fcb33da","rev":1,"created":"2026-11-24T16:37:13.449194Z","modified":"2026-11-24T16:37:13.449194Z","meeting_id":1,"key":"1@calendar 20261120T090000Z","second_key":"0000000000000000000000000000000000000000000000000000000000000000","version":"2","base":"{}","batch_id":1}');
INSERT INTO "history" VALUES(72,16,'not_duplicate',1,NULL,'{"id":1,"uid":"01a21dde-3c69-73ce-8ec9-45978785e152","rev":1,"created":"2026-11-24T16:37:13.449194Z","modified":"2026-11-24T16:37:13.449194Z","person_id":1,"other_id":2}');
INSERT INTO "history" VALUES(73,16,'merge',1,NULL,'{"id":1,"uid":"01a21dde-3c6a-787a-8ce6-1940d22f7493","rev":1,"created":"2026-11-24T16:37:13.449194Z","modified":"2026-11-24T16:37:13.449194Z","person_id":1,"dropped":"of the other","name":"Ada B.","step":""}');
INSERT INTO "history" VALUES(74,17,'tag',1,'{"id":1,"uid":"01a21dde-3c16-7a23-9971-f4c47dd79572","rev":1,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.354242Z","name":"pmi","folded":"pmi","every_days":null,"at_most_days":null}','{"id":1,"uid":"01a21dde-3c16-7a23-9971-f4c47dd79572","rev":2,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.453264Z","name":"pmi","folded":"pmi","every_days":28,"at_most_days":42}');
INSERT INTO "history" VALUES(75,18,'person',2,'{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":2,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.383213Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":3,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.456955Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":"2026-12-24","needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(76,19,'put_off',1,NULL,'{"id":1,"uid":"01a21dde-3c72-7880-b17b-45ba32185b36","rev":1,"created":"2026-11-24T16:37:13.458439Z","modified":"2026-11-24T16:37:13.458439Z","person_id":1,"day":"2026-11-24","until":"2026-12-01"}');
INSERT INTO "history" VALUES(77,20,'person',2,'{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":3,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.456955Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":"2026-12-24","needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":4,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.459252Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":"2026-12-24","needs_details":0,"trashed_at":"2026-11-24T16:37:13.459252Z"}');
INSERT INTO "history" VALUES(78,21,'person',2,'{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":5,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.463858Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":"2026-12-24","needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a21dde-3c25-7ae2-837a-3e326b41b3dd","rev":6,"created":"2026-11-24T16:37:13.382092Z","modified":"2026-11-24T16:37:13.467168Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","suffix":"","said":"","folded":"bruno okafor","zone":null,"notes":"after the dropped step","photo":null,"favourite":0,"every_days":null,"at_most_days":null,"paused_until":"2026-12-24","needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(79,22,'person',1,'{"id":1,"uid":"01a21dde-3c0a-75e3-9c79-4beb27752a4a","rev":2,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.407337Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","suffix":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":0,"every_days":30,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}','{"id":1,"uid":"01a21dde-3c0a-75e3-9c79-4beb27752a4a","rev":3,"created":"2026-11-24T16:37:13.354242Z","modified":"2026-11-24T16:37:13.471415Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","suffix":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":1,"every_days":30,"at_most_days":null,"paused_until":null,"needs_details":0,"trashed_at":null}');
CREATE TABLE "holder" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "rule" TEXT NOT NULL CHECK (rule <> ''), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "holder" VALUES(1,'01a21dde-3c60-73b0-aa96-1c37c0a9e867',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,'isaca-cism');
CREATE TABLE "import_batch" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "source" TEXT NOT NULL, "file_name" TEXT NOT NULL, "sha256" TEXT NOT NULL, "counts" TEXT NOT NULL, "left_out" TEXT NOT NULL, "step" TEXT NOT NULL, "undone_at" TEXT CHECK ("undone_at" IS NULL OR ("undone_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "import_batch" VALUES(1,'01a21dde-3c69-78c5-b5c4-c5bc350a17b0',1,'2026-11-24T16:37:13.449194Z','2026-11-24T16:37:13.449194Z','linkedin','Connections.csv','','{}','[]','',NULL);
CREATE TABLE "important_date" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "label" TEXT NOT NULL, "date" TEXT NOT NULL CHECK (date <> ''), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "important_date" VALUES(1,'01a21dde-3c15-762c-aae5-3ae5eecac97b',1,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.354242Z',1,'birthday','--06-12');
CREATE TABLE "introduction" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "introducer_id" INTEGER, "person_id" INTEGER NOT NULL, "other_id" INTEGER, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "state" TEXT NOT NULL CHECK ("state" IN ('asked', 'made', 'accepted', 'declined')), "outcome" TEXT NOT NULL, "thanked_on" TEXT CHECK ("thanked_on" IS NULL OR ("thanked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("thanked_on", '+0 days') IS "thanked_on")), FOREIGN KEY ("introducer_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("other_id") REFERENCES "person" ("id") ON DELETE CASCADE, CHECK (introducer_id IS NOT NULL OR other_id IS NOT NULL), CHECK (person_id IS NOT introducer_id AND person_id IS NOT other_id), CHECK (other_id IS NULL OR other_id IS NOT introducer_id)) STRICT;
INSERT INTO "introduction" VALUES(1,'01a21dde-3c3d-755d-9b9c-52fa8906876a',1,'2026-11-24T16:37:13.405513Z','2026-11-24T16:37:13.405513Z',1,2,NULL,'2026-11-24','made','a pilot',NULL);
CREATE TABLE "logbook_state" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "changes" INTEGER NOT NULL, "door" TEXT CHECK ("door" IS NULL OR ("door" IN ('edit', 'replay', 'bookkeeping'))), "step" INTEGER, CHECK (id = 1)) STRICT;
INSERT INTO "logbook_state" VALUES(1,'01a21dde-3bc2-75ae-8650-a45a039dbbdd','2026-11-24T16:37:13.306306Z',24,NULL,NULL);
CREATE TABLE "meeting" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "time" TEXT CHECK ("time" IS NULL OR ("time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "time" < '24:00')), "zone" TEXT NOT NULL, "start_utc" TEXT NOT NULL CHECK ("start_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "minutes" INTEGER CHECK (minutes > 0), "place" TEXT NOT NULL, "channel" TEXT NOT NULL, "notes" TEXT NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "state" TEXT NOT NULL CHECK ("state" IN ('planned', 'happened', 'cancelled')), "counts_as_contact" INTEGER NOT NULL CHECK ("counts_as_contact" IN (0, 1)), "notes_not_needed" INTEGER NOT NULL CHECK ("notes_not_needed" IN (0, 1)), "capture_line" TEXT NOT NULL, "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "meeting" VALUES(1,'01a21dde-3c44-72cd-be08-594ca8b904ad',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z','01a21dde-3c3e-7640-b479-d2c18ad42307','','2026-11-20',NULL,'Etc/UTC','2026-11-20T12:00:00.000000Z',NULL,'','','Budget',0,'happened',1,0,'@ada Budget',NULL);
CREATE TABLE "meeting_kind" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL CHECK (name <> ''), "icon" TEXT NOT NULL, "counts_as_contact" INTEGER NOT NULL CHECK ("counts_as_contact" IN (0, 1))) STRICT;
INSERT INTO "meeting_kind" VALUES(1,'01a21dde-3c3e-7557-862e-aadd2ef30689',1,'2026-11-24T16:37:13.406586Z','2026-11-24T16:37:13.406586Z','01a21dde-3c3e-7640-b479-d2c18ad42307','Walk','users',1);
CREATE TABLE "meeting_organisation" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "organisation_id" INTEGER NOT NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "meeting_organisation" VALUES(1,'01a21dde-3c47-7826-8650-7b67c2fc36e9',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z',1,2);
CREATE TABLE "meeting_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "line" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "meeting_person" VALUES(1,'01a21dde-3c46-7379-aa45-d9a7a3a17f5c',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z',1,1,'host','shared the plan',0);
INSERT INTO "meeting_person" VALUES(2,'01a21dde-3c46-7d02-b803-945a43e58409',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z',1,2,'','',1);
CREATE TABLE "meeting_source" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "key" TEXT NOT NULL, "second_key" TEXT NOT NULL, "version" TEXT NOT NULL, "base" TEXT NOT NULL, "batch_id" INTEGER, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE SET NULL) STRICT;
INSERT INTO "meeting_source" VALUES(1,'01a21dde-3c69-7730-9c3f-476f0fcb33da',1,'2026-11-24T16:37:13.449194Z','2026-11-24T16:37:13.449194Z',1,'1@calendar 20261120T090000Z','0000000000000000000000000000000000000000000000000000000000000000','2','{}',1);
CREATE TABLE "meeting_tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "tag_id" INTEGER NOT NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "meeting_tag" VALUES(1,'01a21dde-3c46-7426-87b8-44a37dfb821e',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z',1,2);
CREATE TABLE "membership" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "organisation_id" INTEGER NOT NULL, "preset" TEXT NOT NULL, "number" TEXT NOT NULL, "grade" TEXT NOT NULL, "joined" TEXT CHECK ("joined" IS NULL OR ("joined" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("joined", '+0 days') IS "joined")), "anchor" TEXT NOT NULL CHECK ("anchor" IN ('anniversary', 'calendar-year')), "auto_renew" TEXT NOT NULL CHECK ("auto_renew" IN ('yes', 'no', 'not-offered')), "renewal_days" INTEGER NOT NULL CHECK (renewal_days >= 0), "grace_days" INTEGER NOT NULL CHECK (grace_days >= 0), "link" TEXT NOT NULL, "notes" TEXT NOT NULL, "ended_on" TEXT CHECK ("ended_on" IS NULL OR ("ended_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ended_on", '+0 days') IS "ended_on")), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "membership" VALUES(1,'01a21dde-3c66-7ce8-8c98-d175ac3779e8',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,'pmi','','','2026-11-20','anniversary','no',90,0,'','',NULL,NULL);
CREATE TABLE "membership_chapter" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "membership_id" INTEGER NOT NULL, "organisation_id" INTEGER NOT NULL, FOREIGN KEY ("membership_id") REFERENCES "membership" ("id") ON DELETE CASCADE, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "membership_chapter" VALUES(1,'01a21dde-3c66-7da2-bc85-c767a76575a3',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,1);
CREATE TABLE "membership_evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "membership_id" INTEGER NOT NULL, "evidence_id" INTEGER NOT NULL, FOREIGN KEY ("membership_id") REFERENCES "membership" ("id") ON DELETE CASCADE, FOREIGN KEY ("evidence_id") REFERENCES "evidence" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "membership_evidence" VALUES(1,'01a21dde-3c67-780a-9a13-823ae09c44db',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,1);
CREATE TABLE "membership_role" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "membership_id" INTEGER NOT NULL, "chapter_id" INTEGER, "role" TEXT NOT NULL CHECK ("role" IN ('member', 'officer', 'volunteer')), "title" TEXT NOT NULL, "since" TEXT CHECK ("since" IS NULL OR ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("since", '+0 days') IS "since")), "until" TEXT CHECK ("until" IS NULL OR ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("until", '+0 days') IS "until")), FOREIGN KEY ("membership_id") REFERENCES "membership" ("id") ON DELETE CASCADE, FOREIGN KEY ("chapter_id") REFERENCES "organisation" ("id") ON DELETE SET NULL, CHECK (until IS NULL OR since IS NULL OR until >= since)) STRICT;
INSERT INTO "membership_role" VALUES(1,'01a21dde-3c66-7876-af25-9f6436460312',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,NULL,'volunteer','Mentor',NULL,NULL);
CREATE TABLE "membership_term" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "membership_id" INTEGER NOT NULL, "since" TEXT NOT NULL CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("since", '+0 days') IS "since"), "until" TEXT NOT NULL CHECK (until >= since) CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("until", '+0 days') IS "until"), "dues" INTEGER CHECK (dues >= 0), "currency" TEXT NOT NULL, "paid_on" TEXT CHECK ("paid_on" IS NULL OR ("paid_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("paid_on", '+0 days') IS "paid_on")), FOREIGN KEY ("membership_id") REFERENCES "membership" ("id") ON DELETE CASCADE, CHECK ((dues IS NULL) = (currency = ''))) STRICT;
INSERT INTO "membership_term" VALUES(1,'01a21dde-3c66-796b-8b43-2a9874fa0adb',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,'2026-11-20','2027-11-19',16400,'USD',NULL);
CREATE TABLE "mentorship" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "role" TEXT NOT NULL CHECK ("role" IN ('mentee', 'mentor')), "purpose" TEXT NOT NULL, "programme" TEXT NOT NULL, "since" TEXT CHECK ("since" IS NULL OR ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("since", '+0 days') IS "since")), "until" TEXT CHECK ("until" IS NULL OR ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("until", '+0 days') IS "until")), "every_days" INTEGER CHECK (every_days > 0), "sessions" INTEGER CHECK (sessions > 0), "minutes" INTEGER CHECK (minutes > 0), "confidential" INTEGER NOT NULL CHECK ("confidential" IN (0, 1)), "agreement" TEXT NOT NULL, "state" TEXT NOT NULL CHECK ("state" IN ('proposed', 'active', 'paused', 'ended')), "resumed_on" TEXT CHECK ("resumed_on" IS NULL OR ("resumed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("resumed_on", '+0 days') IS "resumed_on")), "ended_on" TEXT CHECK ("ended_on" IS NULL OR ("ended_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ended_on", '+0 days') IS "ended_on")), "end_reason" TEXT NOT NULL, "outcome" TEXT NOT NULL, "thanked_on" TEXT CHECK ("thanked_on" IS NULL OR ("thanked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("thanked_on", '+0 days') IS "thanked_on")), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, CHECK ((state = 'ended') = (ended_on IS NOT NULL)), CHECK (state <> 'ended' OR end_reason <> '')) STRICT;
INSERT INTO "mentorship" VALUES(1,'01a21dde-3c55-70f5-a690-fbcdc5532449',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,'mentee','Lead a programme','',NULL,NULL,NULL,NULL,NULL,0,'','active',NULL,NULL,'','',NULL,NULL);
CREATE TABLE "merge" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "dropped" TEXT NOT NULL, "name" TEXT NOT NULL, "step" TEXT NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "merge" VALUES(1,'01a21dde-3c6a-787a-8ce6-1940d22f7493',1,'2026-11-24T16:37:13.449194Z','2026-11-24T16:37:13.449194Z',1,'of the other','Ada B.','');
CREATE TABLE "not_duplicate" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "other_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("other_id") REFERENCES "person" ("id") ON DELETE CASCADE, CHECK (person_id < other_id)) STRICT;
INSERT INTO "not_duplicate" VALUES(1,'01a21dde-3c69-73ce-8ec9-45978785e152',1,'2026-11-24T16:37:13.449194Z','2026-11-24T16:37:13.449194Z',1,2);
CREATE TABLE "opening_balance" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "credential_id" INTEGER NOT NULL, "as_of" TEXT NOT NULL CHECK ("as_of" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("as_of", '+0 days') IS "as_of"), "group_key" TEXT NOT NULL CHECK (group_key <> ''), "hundredths" INTEGER NOT NULL CHECK (hundredths > 0), FOREIGN KEY ("credential_id") REFERENCES "credential" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "opening_balance" VALUES(1,'01a21dde-3c60-769b-81b6-2dec0f615267',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z',1,'2026-11-20','education',1250);
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('company', 'association', 'chapter', 'school', 'other')), "link" TEXT NOT NULL, "notes" TEXT NOT NULL, "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "organisation" VALUES(1,'01a21dde-3c16-7381-8222-910f6537032a',1,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.354242Z','PMI Sweden','pmi sweden','chapter','','',NULL);
INSERT INTO "organisation" VALUES(2,'01a21dde-3c29-73b6-b88c-d1072c978ee3',1,'2026-11-24T16:37:13.383941Z','2026-11-24T16:37:13.383941Z','Ørsted','ørsted','company','','',NULL);
CREATE TABLE "own_rule" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "toml" TEXT NOT NULL) STRICT;
INSERT INTO "own_rule" VALUES(1,'01a21dde-3c66-7176-85d4-3b21c86bda5a',1,'2026-11-24T16:37:13.439821Z','2026-11-24T16:37:13.439821Z','own','schema_version = 1');
CREATE TABLE "person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "given" TEXT NOT NULL, "family" TEXT NOT NULL, "nickname" TEXT NOT NULL, "suffix" TEXT NOT NULL, "said" TEXT NOT NULL, "folded" TEXT NOT NULL, "zone" TEXT, "notes" TEXT NOT NULL, "photo" TEXT, "favourite" INTEGER NOT NULL CHECK ("favourite" IN (0, 1)), "every_days" INTEGER CHECK (every_days > 0), "at_most_days" INTEGER CHECK (at_most_days > 0), "paused_until" TEXT CHECK ("paused_until" IS NULL OR ("paused_until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("paused_until", '+0 days') IS "paused_until")), "needs_details" INTEGER NOT NULL CHECK ("needs_details" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "person" VALUES(1,'01a21dde-3c0a-75e3-9c79-4beb27752a4a',4,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.472854Z','Ada Lindqvist','','','','','','ada lindqvist',NULL,'Line one
line two; “quoted”','16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f',0,30,NULL,NULL,0,NULL);
INSERT INTO "person" VALUES(2,'01a21dde-3c25-7ae2-837a-3e326b41b3dd',6,'2026-11-24T16:37:13.382092Z','2026-11-24T16:37:13.467168Z','Bruno Okafor','','','Bo','','','bruno okafor',NULL,'after the dropped step',NULL,0,NULL,NULL,'2026-12-24',0,NULL);
CREATE TABLE "person_tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "tag_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "person_tag" VALUES(1,'01a21dde-3c17-7ffb-b90d-2d99e94374d5',1,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.354242Z',1,1);
CREATE TABLE "program_note" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "key" TEXT NOT NULL, "value" TEXT NOT NULL) STRICT;
INSERT INTO "program_note" VALUES(1,'sample','of a note');
CREATE TABLE "put_off" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "until" TEXT NOT NULL CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("until", '+0 days') IS "until"), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "put_off" VALUES(1,'01a21dde-3c72-7880-b17b-45ba32185b36',1,'2026-11-24T16:37:13.458439Z','2026-11-24T16:37:13.458439Z',1,'2026-11-24','2026-12-01');
CREATE TABLE "question" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "words" TEXT NOT NULL CHECK (words <> ''), "asked_on" TEXT CHECK ("asked_on" IS NULL OR ("asked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("asked_on", '+0 days') IS "asked_on")), "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "question" VALUES(1,'01a21dde-3c56-7226-ab33-7784939b3b14',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,'How did you get your first programme?',NULL,0);
CREATE TABLE "relationship" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "other_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("other_id") REFERENCES "person" ("id") ON DELETE CASCADE, CHECK (person_id <> other_id)) STRICT;
INSERT INTO "relationship" VALUES(1,'01a21dde-3c34-7f6d-8404-67051574a72c',1,'2026-11-24T16:37:13.395772Z','2026-11-24T16:37:13.395772Z',1,2,'mentor');
CREATE TABLE "relationship_type" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL, "reverse_name" TEXT NOT NULL) STRICT;
INSERT INTO "relationship_type" VALUES(1,'01a21dde-3c32-762f-aedd-60e2deef4520',1,'2026-11-24T16:37:13.393993Z','2026-11-24T16:37:13.393993Z','01a21dde-3c31-7ceb-bade-43118f7ad5c1','coach','coachee');
CREATE TABLE "saved_list" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL, "noun" TEXT NOT NULL CHECK ("noun" IN ('people', 'meetings', 'follow-ups')), "question" TEXT NOT NULL, "sort" TEXT NOT NULL, "position" INTEGER NOT NULL) STRICT;
INSERT INTO "saved_list" VALUES(1,'01a21dde-3c5d-7692-b3f5-b1b73c8856de',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z','Board','board','people','tag:board last:>90d','',0);
CREATE TABLE "saved_review" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL, "filters" TEXT NOT NULL) STRICT;
INSERT INTO "saved_review" VALUES(1,'01a21dde-3c5d-7e77-b6d7-a4b74d41400c',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z','This year','this year','{}');
CREATE TABLE "session" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "mentorship_id" INTEGER NOT NULL, "guide" TEXT NOT NULL, "agenda" TEXT NOT NULL, "reflection" TEXT NOT NULL, "usefulness" INTEGER CHECK (usefulness BETWEEN 1 AND 5), FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("mentorship_id") REFERENCES "mentorship" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "session" VALUES(1,'01a21dde-3c55-7f97-b5fd-cb61754dfab1',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1,'','The escalation','',4);
CREATE TABLE "setting" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "value" TEXT NOT NULL) STRICT;
INSERT INTO "setting" VALUES(1,'01a21dde-3c51-7741-9e3c-ce005d9c8dee',1,'2026-11-24T16:37:13.425307Z','2026-11-24T16:37:13.425307Z','reminder-minutes','30');
CREATE TABLE "source_link" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "source" TEXT NOT NULL, "key" TEXT NOT NULL CHECK (key <> ''), "base" TEXT NOT NULL, "extra" TEXT NOT NULL, "notes" TEXT NOT NULL, "batch_id" INTEGER, "missing_since" TEXT CHECK ("missing_since" IS NULL OR ("missing_since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("missing_since", '+0 days') IS "missing_since")), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("batch_id") REFERENCES "import_batch" ("id") ON DELETE SET NULL) STRICT;
INSERT INTO "source_link" VALUES(1,'01a21dde-3c69-7b74-a199-d661e1dbe373',1,'2026-11-24T16:37:13.449194Z','2026-11-24T16:37:13.449194Z',1,'linkedin','ada-byron','{"title": "PMO lead"}','[]','Met at PMI',1,NULL);
CREATE TABLE "status_change" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "before" TEXT NOT NULL CHECK ("before" IN ('new', 'considering', 'accepted', 'acting', 'done', 'declined', 'superseded')), "after" TEXT NOT NULL CHECK ("after" IN ('new', 'considering', 'accepted', 'acting', 'done', 'declined', 'superseded')), "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "reason" TEXT NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "status_change" VALUES(1,'01a21dde-3c57-7189-a2d2-373dc1b6bb89',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,'new','considering','2026-11-24T16:37:13.431307Z','');
CREATE TABLE "step" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "device" TEXT NOT NULL, "label" TEXT NOT NULL, "arguments" TEXT NOT NULL, "merge_key" TEXT, "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "state" TEXT NOT NULL CHECK ("state" IN ('done', 'undone', 'dropped', 'sealed'))) STRICT;
INSERT INTO "step" VALUES(1,'01a21dde-3c0a-7100-a381-58325d93928f','laptop','person-added','["01a21dde-3c0a-75e3-9c79-4beb27752a4a"]',NULL,'2026-11-24T16:37:13.354242Z','done');
INSERT INTO "step" VALUES(2,'01a21dde-3c26-7f3c-b2e1-67e2d11de49b','laptop','person-added','["01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.382092Z','done');
INSERT INTO "step" VALUES(3,'01a21dde-3c27-7069-a6e5-e35974877bf9','laptop','person-changed','["01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.383213Z','done');
INSERT INTO "step" VALUES(4,'01a21dde-3c27-7af6-ab62-7c96daa7b757','laptop','job-changed','["01a21dde-3c0a-75e3-9c79-4beb27752a4a"]',NULL,'2026-11-24T16:37:13.383941Z','done');
INSERT INTO "step" VALUES(5,'01a21dde-3c32-71a9-9251-8c89b4c7527f','laptop','relationship-type-added','[]',NULL,'2026-11-24T16:37:13.393993Z','done');
INSERT INTO "step" VALUES(6,'01a21dde-3c33-7135-b6a6-9d5ec9232b23','laptop','relationship-added','["01a21dde-3c0a-75e3-9c79-4beb27752a4a", "01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.395772Z','done');
INSERT INTO "step" VALUES(7,'01a21dde-3c3d-760c-a9f2-d8c8840e64f4','laptop','introduction-added','["01a21dde-3c0a-75e3-9c79-4beb27752a4a", "01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.405513Z','done');
INSERT INTO "step" VALUES(8,'01a21dde-3c3e-7a98-a959-6ec5518edf2b','laptop','kind-added','[]',NULL,'2026-11-24T16:37:13.406586Z','done');
INSERT INTO "step" VALUES(9,'01a21dde-3c3f-71c0-abea-b3c62fdeca78','laptop','photo-changed','["01a21dde-3c0a-75e3-9c79-4beb27752a4a"]',NULL,'2026-11-24T16:37:13.407337Z','done');
INSERT INTO "step" VALUES(10,'01a21dde-3c45-7fdb-aa6f-408b45bcc37a','laptop','meeting-logged','["01a21dde-3c44-72cd-be08-594ca8b904ad", "01a21dde-3c0a-75e3-9c79-4beb27752a4a", "01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.413572Z','done');
INSERT INTO "step" VALUES(11,'01a21dde-3c4c-7bd2-bd98-21dbcd3c6b0a','laptop','follow-up-added','["01a21dde-3c4c-7835-b7f8-bb61a04e9b20", "01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.420697Z','done');
INSERT INTO "step" VALUES(12,'01a21dde-3c4d-7218-ad36-f494bce6bc4c','laptop','follow-ups-done','["01a21dde-3c4c-7835-b7f8-bb61a04e9b20"]',NULL,'2026-11-24T16:37:13.421828Z','done');
INSERT INTO "step" VALUES(13,'01a21dde-3c51-7a2e-a59d-653f9289dd96','laptop','setting-changed','["reminder-minutes"]',NULL,'2026-11-24T16:37:13.425307Z','done');
INSERT INTO "step" VALUES(14,'01a21dde-3c55-7f53-8184-9a6719af712e','laptop','sample-added','[]',NULL,'2026-11-24T16:37:13.429326Z','done');
INSERT INTO "step" VALUES(15,'01a21dde-3c5f-7762-8935-6df2e8e63568','laptop','sample-added','[]',NULL,'2026-11-24T16:37:13.439821Z','done');
INSERT INTO "step" VALUES(16,'01a21dde-3c69-7710-b420-ca362ecaf0d6','laptop','sample-added','[]',NULL,'2026-11-24T16:37:13.449194Z','done');
INSERT INTO "step" VALUES(17,'01a21dde-3c6d-71d5-9c0f-f9b4ba3af13c','laptop','tag-rhythm-changed','["01a21dde-3c16-7a23-9971-f4c47dd79572"]',NULL,'2026-11-24T16:37:13.453264Z','done');
INSERT INTO "step" VALUES(18,'01a21dde-3c70-7da6-abb4-697fa9f5c155','laptop','people-paused','["01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.456955Z','done');
INSERT INTO "step" VALUES(19,'01a21dde-3c72-742c-bb6c-af5bbe70d6f8','laptop','call-put-off','["01a21dde-3c0a-75e3-9c79-4beb27752a4a"]',NULL,'2026-11-24T16:37:13.458439Z','done');
INSERT INTO "step" VALUES(20,'01a21dde-3c73-740e-a59a-efeaac0025e6','laptop','people-trashed','["01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.459252Z','dropped');
INSERT INTO "step" VALUES(21,'01a21dde-3c7b-7690-9f32-5d4a00d8e869','laptop','person-changed','["01a21dde-3c25-7ae2-837a-3e326b41b3dd"]',NULL,'2026-11-24T16:37:13.467168Z','done');
INSERT INTO "step" VALUES(22,'01a21dde-3c7f-7b42-8639-0de0b6baa007','laptop','person-changed','["01a21dde-3c0a-75e3-9c79-4beb27752a4a"]',NULL,'2026-11-24T16:37:13.471415Z','undone');
CREATE TABLE "tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL, "every_days" INTEGER CHECK (every_days > 0), "at_most_days" INTEGER CHECK (at_most_days > 0)) STRICT;
INSERT INTO "tag" VALUES(1,'01a21dde-3c16-7a23-9971-f4c47dd79572',2,'2026-11-24T16:37:13.354242Z','2026-11-24T16:37:13.453264Z','pmi','pmi',28,42);
INSERT INTO "tag" VALUES(2,'01a21dde-3c46-7370-91c0-b347e1c7aec8',1,'2026-11-24T16:37:13.413572Z','2026-11-24T16:37:13.413572Z','raid','raid',NULL,NULL);
CREATE TABLE "theme" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL) STRICT;
INSERT INTO "theme" VALUES(1,'01a21dde-3c57-74f5-a1dd-554c8e23973e',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z','Escalation','escalation');
CREATE TABLE "topic" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "mentorship_id" INTEGER NOT NULL, "meeting_id" INTEGER, "words" TEXT NOT NULL CHECK (words <> ''), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'revisit', 'settled')), "position" INTEGER NOT NULL, FOREIGN KEY ("mentorship_id") REFERENCES "mentorship" ("id") ON DELETE CASCADE, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL) STRICT;
INSERT INTO "topic" VALUES(1,'01a21dde-3c56-74ad-9247-29d8d120ac59',1,'2026-11-24T16:37:13.429326Z','2026-11-24T16:37:13.429326Z',1,1,'Budget','revisit',0);
CREATE UNIQUE INDEX "person_uid" ON "person" ("uid");
CREATE INDEX "person_folded" ON "person" ("folded");
CREATE UNIQUE INDEX "contact_point_uid" ON "contact_point" ("uid");
CREATE INDEX "contact_point_person_id" ON "contact_point" ("person_id");
CREATE INDEX "contact_point_folded" ON "contact_point" ("folded");
CREATE UNIQUE INDEX "address_uid" ON "address" ("uid");
CREATE INDEX "address_person_id" ON "address" ("person_id");
CREATE UNIQUE INDEX "important_date_uid" ON "important_date" ("uid");
CREATE INDEX "important_date_person_id" ON "important_date" ("person_id");
CREATE UNIQUE INDEX "organisation_uid" ON "organisation" ("uid");
CREATE INDEX "organisation_folded" ON "organisation" ("folded");
CREATE UNIQUE INDEX "affiliation_uid" ON "affiliation" ("uid");
CREATE INDEX "affiliation_person_id" ON "affiliation" ("person_id");
CREATE INDEX "affiliation_organisation_id" ON "affiliation" ("organisation_id");
CREATE UNIQUE INDEX "relationship_type_uid" ON "relationship_type" ("uid");
CREATE UNIQUE INDEX "relationship_type_key" ON "relationship_type" ("key");
CREATE UNIQUE INDEX "relationship_uid" ON "relationship" ("uid");
CREATE INDEX "relationship_other_id" ON "relationship" ("other_id");
CREATE UNIQUE INDEX "relationship_person_id_other_id_kind" ON "relationship" ("person_id", "other_id", "kind");
CREATE UNIQUE INDEX "introduction_uid" ON "introduction" ("uid");
CREATE INDEX "introduction_introducer_id" ON "introduction" ("introducer_id");
CREATE INDEX "introduction_person_id" ON "introduction" ("person_id");
CREATE INDEX "introduction_other_id" ON "introduction" ("other_id");
CREATE UNIQUE INDEX "tag_uid" ON "tag" ("uid");
CREATE UNIQUE INDEX "tag_folded" ON "tag" ("folded");
CREATE UNIQUE INDEX "person_tag_uid" ON "person_tag" ("uid");
CREATE INDEX "person_tag_tag_id" ON "person_tag" ("tag_id");
CREATE UNIQUE INDEX "person_tag_person_id_tag_id" ON "person_tag" ("person_id", "tag_id");
CREATE UNIQUE INDEX "put_off_uid" ON "put_off" ("uid");
CREATE UNIQUE INDEX "put_off_person_id" ON "put_off" ("person_id");
CREATE UNIQUE INDEX "meeting_kind_uid" ON "meeting_kind" ("uid");
CREATE UNIQUE INDEX "meeting_kind_key" ON "meeting_kind" ("key");
CREATE UNIQUE INDEX "meeting_uid" ON "meeting" ("uid");
CREATE INDEX "meeting_trashed_at_start_utc" ON "meeting" ("trashed_at", "start_utc");
CREATE INDEX "meeting_state_start_utc" ON "meeting" ("state", "start_utc");
CREATE INDEX "meeting_kind_start_utc" ON "meeting" ("kind", "start_utc");
CREATE UNIQUE INDEX "meeting_person_uid" ON "meeting_person" ("uid");
CREATE UNIQUE INDEX "meeting_person_meeting_id_person_id" ON "meeting_person" ("meeting_id", "person_id");
CREATE INDEX "meeting_person_person_id_meeting_id" ON "meeting_person" ("person_id", "meeting_id");
CREATE UNIQUE INDEX "meeting_tag_uid" ON "meeting_tag" ("uid");
CREATE INDEX "meeting_tag_tag_id" ON "meeting_tag" ("tag_id");
CREATE UNIQUE INDEX "meeting_tag_meeting_id_tag_id" ON "meeting_tag" ("meeting_id", "tag_id");
CREATE UNIQUE INDEX "meeting_organisation_uid" ON "meeting_organisation" ("uid");
CREATE INDEX "meeting_organisation_organisation_id" ON "meeting_organisation" ("organisation_id");
CREATE UNIQUE INDEX "meeting_organisation_meeting_id_organisation_id" ON "meeting_organisation" ("meeting_id", "organisation_id");
CREATE UNIQUE INDEX "follow_up_uid" ON "follow_up" ("uid");
CREATE INDEX "follow_up_meeting_id" ON "follow_up" ("meeting_id");
CREATE INDEX "follow_up_state_due_utc" ON "follow_up" ("state", "due_utc");
CREATE UNIQUE INDEX "follow_up_person_uid" ON "follow_up_person" ("uid");
CREATE INDEX "follow_up_person_person_id" ON "follow_up_person" ("person_id");
CREATE UNIQUE INDEX "follow_up_person_follow_up_id_person_id" ON "follow_up_person" ("follow_up_id", "person_id");
CREATE UNIQUE INDEX "setting_uid" ON "setting" ("uid");
CREATE UNIQUE INDEX "setting_key" ON "setting" ("key");
CREATE UNIQUE INDEX "mentorship_uid" ON "mentorship" ("uid");
CREATE INDEX "mentorship_person_id" ON "mentorship" ("person_id");
CREATE INDEX "mentorship_state_trashed_at" ON "mentorship" ("state", "trashed_at");
CREATE UNIQUE INDEX "session_uid" ON "session" ("uid");
CREATE UNIQUE INDEX "session_meeting_id" ON "session" ("meeting_id");
CREATE INDEX "session_mentorship_id" ON "session" ("mentorship_id");
CREATE UNIQUE INDEX "guide_uid" ON "guide" ("uid");
CREATE UNIQUE INDEX "guide_key" ON "guide" ("key");
CREATE UNIQUE INDEX "topic_uid" ON "topic" ("uid");
CREATE INDEX "topic_mentorship_id" ON "topic" ("mentorship_id");
CREATE INDEX "topic_meeting_id" ON "topic" ("meeting_id");
CREATE UNIQUE INDEX "question_uid" ON "question" ("uid");
CREATE INDEX "question_person_id" ON "question" ("person_id");
CREATE UNIQUE INDEX "competency_uid" ON "competency" ("uid");
CREATE UNIQUE INDEX "competency_key" ON "competency" ("key");
CREATE UNIQUE INDEX "goal_uid" ON "goal" ("uid");
CREATE INDEX "goal_competency_id" ON "goal" ("competency_id");
CREATE UNIQUE INDEX "goal_score_uid" ON "goal_score" ("uid");
CREATE INDEX "goal_score_goal_id" ON "goal_score" ("goal_id");
CREATE UNIQUE INDEX "goal_person_uid" ON "goal_person" ("uid");
CREATE INDEX "goal_person_person_id" ON "goal_person" ("person_id");
CREATE UNIQUE INDEX "goal_person_goal_id_person_id" ON "goal_person" ("goal_id", "person_id");
CREATE UNIQUE INDEX "feedback_uid" ON "feedback" ("uid");
CREATE INDEX "feedback_meeting_id" ON "feedback" ("meeting_id");
CREATE INDEX "feedback_mentorship_id" ON "feedback" ("mentorship_id");
CREATE INDEX "feedback_superseded_by_id" ON "feedback" ("superseded_by_id");
CREATE INDEX "feedback_trashed_at_day" ON "feedback" ("trashed_at", "day");
CREATE INDEX "feedback_giver_id_day" ON "feedback" ("giver_id", "day");
CREATE INDEX "feedback_status_day" ON "feedback" ("status", "day");
CREATE UNIQUE INDEX "status_change_uid" ON "status_change" ("uid");
CREATE INDEX "status_change_feedback_id" ON "status_change" ("feedback_id");
CREATE UNIQUE INDEX "theme_uid" ON "theme" ("uid");
CREATE UNIQUE INDEX "theme_folded" ON "theme" ("folded");
CREATE UNIQUE INDEX "feedback_theme_uid" ON "feedback_theme" ("uid");
CREATE INDEX "feedback_theme_theme_id" ON "feedback_theme" ("theme_id");
CREATE UNIQUE INDEX "feedback_theme_feedback_id_theme_id" ON "feedback_theme" ("feedback_id", "theme_id");
CREATE UNIQUE INDEX "feedback_competency_uid" ON "feedback_competency" ("uid");
CREATE INDEX "feedback_competency_competency_id" ON "feedback_competency" ("competency_id");
CREATE UNIQUE INDEX "feedback_competency_feedback_id_competency_id" ON "feedback_competency" ("feedback_id", "competency_id");
CREATE UNIQUE INDEX "feedback_goal_uid" ON "feedback_goal" ("uid");
CREATE INDEX "feedback_goal_goal_id" ON "feedback_goal" ("goal_id");
CREATE UNIQUE INDEX "feedback_goal_feedback_id_goal_id" ON "feedback_goal" ("feedback_id", "goal_id");
CREATE UNIQUE INDEX "feedback_follow_up_uid" ON "feedback_follow_up" ("uid");
CREATE INDEX "feedback_follow_up_follow_up_id" ON "feedback_follow_up" ("follow_up_id");
CREATE UNIQUE INDEX "feedback_follow_up_feedback_id_follow_up_id" ON "feedback_follow_up" ("feedback_id", "follow_up_id");
CREATE UNIQUE INDEX "evidence_uid" ON "evidence" ("uid");
CREATE UNIQUE INDEX "feedback_evidence_uid" ON "feedback_evidence" ("uid");
CREATE INDEX "feedback_evidence_evidence_id" ON "feedback_evidence" ("evidence_id");
CREATE UNIQUE INDEX "feedback_evidence_feedback_id_evidence_id" ON "feedback_evidence" ("feedback_id", "evidence_id");
CREATE UNIQUE INDEX "goal_evidence_uid" ON "goal_evidence" ("uid");
CREATE INDEX "goal_evidence_evidence_id" ON "goal_evidence" ("evidence_id");
CREATE UNIQUE INDEX "goal_evidence_goal_id_evidence_id" ON "goal_evidence" ("goal_id", "evidence_id");
CREATE UNIQUE INDEX "saved_review_uid" ON "saved_review" ("uid");
CREATE UNIQUE INDEX "saved_review_folded" ON "saved_review" ("folded");
CREATE UNIQUE INDEX "saved_list_uid" ON "saved_list" ("uid");
CREATE UNIQUE INDEX "saved_list_folded" ON "saved_list" ("folded");
CREATE UNIQUE INDEX "credential_uid" ON "credential" ("uid");
CREATE INDEX "credential_rule" ON "credential" ("rule");
CREATE UNIQUE INDEX "credential_cycle_uid" ON "credential_cycle" ("uid");
CREATE INDEX "credential_cycle_credential_id" ON "credential_cycle" ("credential_id");
CREATE UNIQUE INDEX "opening_balance_uid" ON "opening_balance" ("uid");
CREATE UNIQUE INDEX "opening_balance_credential_id_group_key" ON "opening_balance" ("credential_id", "group_key");
CREATE UNIQUE INDEX "holder_uid" ON "holder" ("uid");
CREATE INDEX "holder_rule" ON "holder" ("rule");
CREATE UNIQUE INDEX "holder_person_id_rule" ON "holder" ("person_id", "rule");
CREATE UNIQUE INDEX "activity_uid" ON "activity" ("uid");
CREATE INDEX "activity_day" ON "activity" ("day");
CREATE INDEX "activity_meeting_id" ON "activity" ("meeting_id");
CREATE INDEX "activity_organisation_id" ON "activity" ("organisation_id");
CREATE UNIQUE INDEX "activity_credit_uid" ON "activity_credit" ("uid");
CREATE INDEX "activity_credit_rule" ON "activity_credit" ("rule");
CREATE UNIQUE INDEX "activity_credit_activity_id_rule_group_key" ON "activity_credit" ("activity_id", "rule", "group_key");
CREATE INDEX "activity_credit_activity_id_rule_group_key_hundredths" ON "activity_credit" ("activity_id", "rule", "group_key", "hundredths");
CREATE UNIQUE INDEX "claim_uid" ON "claim" ("uid");
CREATE UNIQUE INDEX "claim_activity_id_rule" ON "claim" ("activity_id", "rule");
CREATE UNIQUE INDEX "activity_evidence_uid" ON "activity_evidence" ("uid");
CREATE INDEX "activity_evidence_evidence_id" ON "activity_evidence" ("evidence_id");
CREATE UNIQUE INDEX "activity_evidence_activity_id_evidence_id" ON "activity_evidence" ("activity_id", "evidence_id");
CREATE UNIQUE INDEX "own_rule_uid" ON "own_rule" ("uid");
CREATE UNIQUE INDEX "own_rule_key" ON "own_rule" ("key");
CREATE UNIQUE INDEX "membership_uid" ON "membership" ("uid");
CREATE INDEX "membership_organisation_id" ON "membership" ("organisation_id");
CREATE UNIQUE INDEX "membership_term_uid" ON "membership_term" ("uid");
CREATE INDEX "membership_term_membership_id" ON "membership_term" ("membership_id");
CREATE UNIQUE INDEX "membership_chapter_uid" ON "membership_chapter" ("uid");
CREATE INDEX "membership_chapter_organisation_id" ON "membership_chapter" ("organisation_id");
CREATE UNIQUE INDEX "membership_chapter_membership_id_organisation_id" ON "membership_chapter" ("membership_id", "organisation_id");
CREATE UNIQUE INDEX "membership_role_uid" ON "membership_role" ("uid");
CREATE INDEX "membership_role_membership_id" ON "membership_role" ("membership_id");
CREATE INDEX "membership_role_chapter_id" ON "membership_role" ("chapter_id");
CREATE UNIQUE INDEX "membership_evidence_uid" ON "membership_evidence" ("uid");
CREATE INDEX "membership_evidence_evidence_id" ON "membership_evidence" ("evidence_id");
CREATE UNIQUE INDEX "membership_evidence_membership_id_evidence_id" ON "membership_evidence" ("membership_id", "evidence_id");
CREATE UNIQUE INDEX "import_batch_uid" ON "import_batch" ("uid");
CREATE UNIQUE INDEX "source_link_uid" ON "source_link" ("uid");
CREATE INDEX "source_link_person_id" ON "source_link" ("person_id");
CREATE INDEX "source_link_batch_id" ON "source_link" ("batch_id");
CREATE UNIQUE INDEX "source_link_source_key" ON "source_link" ("source", "key");
CREATE UNIQUE INDEX "meeting_source_uid" ON "meeting_source" ("uid");
CREATE INDEX "meeting_source_meeting_id" ON "meeting_source" ("meeting_id");
CREATE UNIQUE INDEX "meeting_source_key" ON "meeting_source" ("key");
CREATE INDEX "meeting_source_second_key" ON "meeting_source" ("second_key");
CREATE INDEX "meeting_source_batch_id" ON "meeting_source" ("batch_id");
CREATE UNIQUE INDEX "not_duplicate_uid" ON "not_duplicate" ("uid");
CREATE INDEX "not_duplicate_other_id" ON "not_duplicate" ("other_id");
CREATE UNIQUE INDEX "not_duplicate_person_id_other_id" ON "not_duplicate" ("person_id", "other_id");
CREATE UNIQUE INDEX "merge_uid" ON "merge" ("uid");
CREATE INDEX "merge_person_id" ON "merge" ("person_id");
CREATE UNIQUE INDEX "step_uid" ON "step" ("uid");
CREATE INDEX "step_state" ON "step" ("state");
CREATE INDEX "history_step_id" ON "history" ("step_id");
CREATE UNIQUE INDEX "draft_name" ON "draft" ("name");
CREATE UNIQUE INDEX "calendar_export_profile_uid" ON "calendar_export" ("profile", "uid");
CREATE UNIQUE INDEX "program_note_key" ON "program_note" ("key");
CREATE UNIQUE INDEX "attachment_sha256" ON "attachment" ("sha256");
CREATE TRIGGER "person_insert" AFTER INSERT ON "person" BEGIN
        SELECT RAISE(ABORT, 'person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'given', NEW."given", 'family', NEW."family", 'nickname', NEW."nickname", 'suffix', NEW."suffix", 'said', NEW."said", 'folded', NEW."folded", 'zone', NEW."zone", 'notes', NEW."notes", 'photo', NEW."photo", 'favourite', NEW."favourite", 'every_days', NEW."every_days", 'at_most_days', NEW."at_most_days", 'paused_until', NEW."paused_until", 'needs_details', NEW."needs_details", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "person_update" AFTER UPDATE ON "person" BEGIN
        SELECT RAISE(ABORT, 'person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'given', OLD."given", 'family', OLD."family", 'nickname', OLD."nickname", 'suffix', OLD."suffix", 'said', OLD."said", 'folded', OLD."folded", 'zone', OLD."zone", 'notes', OLD."notes", 'photo', OLD."photo", 'favourite', OLD."favourite", 'every_days', OLD."every_days", 'at_most_days', OLD."at_most_days", 'paused_until', OLD."paused_until", 'needs_details', OLD."needs_details", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'given', NEW."given", 'family', NEW."family", 'nickname', NEW."nickname", 'suffix', NEW."suffix", 'said', NEW."said", 'folded', NEW."folded", 'zone', NEW."zone", 'notes', NEW."notes", 'photo', NEW."photo", 'favourite', NEW."favourite", 'every_days', NEW."every_days", 'at_most_days', NEW."at_most_days", 'paused_until', NEW."paused_until", 'needs_details', NEW."needs_details", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "person_delete" AFTER DELETE ON "person" BEGIN
        SELECT RAISE(ABORT, 'person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'given', OLD."given", 'family', OLD."family", 'nickname', OLD."nickname", 'suffix', OLD."suffix", 'said', OLD."said", 'folded', OLD."folded", 'zone', OLD."zone", 'notes', OLD."notes", 'photo', OLD."photo", 'favourite', OLD."favourite", 'every_days', OLD."every_days", 'at_most_days', OLD."at_most_days", 'paused_until', OLD."paused_until", 'needs_details', OLD."needs_details", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "contact_point_insert" AFTER INSERT ON "contact_point" BEGIN
        SELECT RAISE(ABORT, 'contact_point is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'contact_point', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'kind', NEW."kind", 'label', NEW."label", 'value', NEW."value", 'folded', NEW."folded", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "contact_point_update" AFTER UPDATE ON "contact_point" BEGIN
        SELECT RAISE(ABORT, 'contact_point is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'contact_point', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'kind', OLD."kind", 'label', OLD."label", 'value', OLD."value", 'folded', OLD."folded", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'kind', NEW."kind", 'label', NEW."label", 'value', NEW."value", 'folded', NEW."folded", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "contact_point_delete" AFTER DELETE ON "contact_point" BEGIN
        SELECT RAISE(ABORT, 'contact_point is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'contact_point', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'kind', OLD."kind", 'label', OLD."label", 'value', OLD."value", 'folded', OLD."folded", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "address_insert" AFTER INSERT ON "address" BEGIN
        SELECT RAISE(ABORT, 'address is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'address', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'label', NEW."label", 'street', NEW."street", 'locality', NEW."locality", 'region', NEW."region", 'postcode', NEW."postcode", 'country', NEW."country", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "address_update" AFTER UPDATE ON "address" BEGIN
        SELECT RAISE(ABORT, 'address is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'address', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'label', OLD."label", 'street', OLD."street", 'locality', OLD."locality", 'region', OLD."region", 'postcode', OLD."postcode", 'country', OLD."country", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'label', NEW."label", 'street', NEW."street", 'locality', NEW."locality", 'region', NEW."region", 'postcode', NEW."postcode", 'country', NEW."country", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "address_delete" AFTER DELETE ON "address" BEGIN
        SELECT RAISE(ABORT, 'address is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'address', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'label', OLD."label", 'street', OLD."street", 'locality', OLD."locality", 'region', OLD."region", 'postcode', OLD."postcode", 'country', OLD."country", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "important_date_insert" AFTER INSERT ON "important_date" BEGIN
        SELECT RAISE(ABORT, 'important_date is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'important_date', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'label', NEW."label", 'date', NEW."date") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "important_date_update" AFTER UPDATE ON "important_date" BEGIN
        SELECT RAISE(ABORT, 'important_date is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'important_date', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'label', OLD."label", 'date', OLD."date"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'label', NEW."label", 'date', NEW."date") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "important_date_delete" AFTER DELETE ON "important_date" BEGIN
        SELECT RAISE(ABORT, 'important_date is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'important_date', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'label', OLD."label", 'date', OLD."date"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "organisation_insert" AFTER INSERT ON "organisation" BEGIN
        SELECT RAISE(ABORT, 'organisation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'organisation', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'kind', NEW."kind", 'link', NEW."link", 'notes', NEW."notes", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "organisation_update" AFTER UPDATE ON "organisation" BEGIN
        SELECT RAISE(ABORT, 'organisation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'organisation', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'kind', OLD."kind", 'link', OLD."link", 'notes', OLD."notes", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'kind', NEW."kind", 'link', NEW."link", 'notes', NEW."notes", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "organisation_delete" AFTER DELETE ON "organisation" BEGIN
        SELECT RAISE(ABORT, 'organisation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'organisation', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'kind', OLD."kind", 'link', OLD."link", 'notes', OLD."notes", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "affiliation_insert" AFTER INSERT ON "affiliation" BEGIN
        SELECT RAISE(ABORT, 'affiliation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'affiliation', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'organisation_id', NEW."organisation_id", 'title', NEW."title", 'since', NEW."since", 'until', NEW."until", 'position', NEW."position", 'seen_in', NEW."seen_in") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "affiliation_update" AFTER UPDATE ON "affiliation" BEGIN
        SELECT RAISE(ABORT, 'affiliation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'affiliation', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'organisation_id', OLD."organisation_id", 'title', OLD."title", 'since', OLD."since", 'until', OLD."until", 'position', OLD."position", 'seen_in', OLD."seen_in"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'organisation_id', NEW."organisation_id", 'title', NEW."title", 'since', NEW."since", 'until', NEW."until", 'position', NEW."position", 'seen_in', NEW."seen_in") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "affiliation_delete" AFTER DELETE ON "affiliation" BEGIN
        SELECT RAISE(ABORT, 'affiliation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'affiliation', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'organisation_id', OLD."organisation_id", 'title', OLD."title", 'since', OLD."since", 'until', OLD."until", 'position', OLD."position", 'seen_in', OLD."seen_in"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "relationship_type_insert" AFTER INSERT ON "relationship_type" BEGIN
        SELECT RAISE(ABORT, 'relationship_type is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'relationship_type', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'reverse_name', NEW."reverse_name") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "relationship_type_update" AFTER UPDATE ON "relationship_type" BEGIN
        SELECT RAISE(ABORT, 'relationship_type is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'relationship_type', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'reverse_name', OLD."reverse_name"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'reverse_name', NEW."reverse_name") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "relationship_type_delete" AFTER DELETE ON "relationship_type" BEGIN
        SELECT RAISE(ABORT, 'relationship_type is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'relationship_type', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'reverse_name', OLD."reverse_name"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "relationship_insert" AFTER INSERT ON "relationship" BEGIN
        SELECT RAISE(ABORT, 'relationship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'relationship', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'other_id', NEW."other_id", 'kind', NEW."kind") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "relationship_update" AFTER UPDATE ON "relationship" BEGIN
        SELECT RAISE(ABORT, 'relationship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'relationship', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'other_id', OLD."other_id", 'kind', OLD."kind"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'other_id', NEW."other_id", 'kind', NEW."kind") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "relationship_delete" AFTER DELETE ON "relationship" BEGIN
        SELECT RAISE(ABORT, 'relationship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'relationship', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'other_id', OLD."other_id", 'kind', OLD."kind"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "introduction_insert" AFTER INSERT ON "introduction" BEGIN
        SELECT RAISE(ABORT, 'introduction is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'introduction', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'introducer_id', NEW."introducer_id", 'person_id', NEW."person_id", 'other_id', NEW."other_id", 'day', NEW."day", 'state', NEW."state", 'outcome', NEW."outcome", 'thanked_on', NEW."thanked_on") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "introduction_update" AFTER UPDATE ON "introduction" BEGIN
        SELECT RAISE(ABORT, 'introduction is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'introduction', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'introducer_id', OLD."introducer_id", 'person_id', OLD."person_id", 'other_id', OLD."other_id", 'day', OLD."day", 'state', OLD."state", 'outcome', OLD."outcome", 'thanked_on', OLD."thanked_on"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'introducer_id', NEW."introducer_id", 'person_id', NEW."person_id", 'other_id', NEW."other_id", 'day', NEW."day", 'state', NEW."state", 'outcome', NEW."outcome", 'thanked_on', NEW."thanked_on") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "introduction_delete" AFTER DELETE ON "introduction" BEGIN
        SELECT RAISE(ABORT, 'introduction is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'introduction', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'introducer_id', OLD."introducer_id", 'person_id', OLD."person_id", 'other_id', OLD."other_id", 'day', OLD."day", 'state', OLD."state", 'outcome', OLD."outcome", 'thanked_on', OLD."thanked_on"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "tag_insert" AFTER INSERT ON "tag" BEGIN
        SELECT RAISE(ABORT, 'tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'tag', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'every_days', NEW."every_days", 'at_most_days', NEW."at_most_days") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "tag_update" AFTER UPDATE ON "tag" BEGIN
        SELECT RAISE(ABORT, 'tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'tag', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'every_days', OLD."every_days", 'at_most_days', OLD."at_most_days"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'every_days', NEW."every_days", 'at_most_days', NEW."at_most_days") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "tag_delete" AFTER DELETE ON "tag" BEGIN
        SELECT RAISE(ABORT, 'tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'tag', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'every_days', OLD."every_days", 'at_most_days', OLD."at_most_days"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "person_tag_insert" AFTER INSERT ON "person_tag" BEGIN
        SELECT RAISE(ABORT, 'person_tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person_tag', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'tag_id', NEW."tag_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "person_tag_update" AFTER UPDATE ON "person_tag" BEGIN
        SELECT RAISE(ABORT, 'person_tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person_tag', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'tag_id', OLD."tag_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'tag_id', NEW."tag_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "person_tag_delete" AFTER DELETE ON "person_tag" BEGIN
        SELECT RAISE(ABORT, 'person_tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person_tag', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'tag_id', OLD."tag_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "put_off_insert" AFTER INSERT ON "put_off" BEGIN
        SELECT RAISE(ABORT, 'put_off is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'put_off', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'day', NEW."day", 'until', NEW."until") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "put_off_update" AFTER UPDATE ON "put_off" BEGIN
        SELECT RAISE(ABORT, 'put_off is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'put_off', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'day', OLD."day", 'until', OLD."until"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'day', NEW."day", 'until', NEW."until") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "put_off_delete" AFTER DELETE ON "put_off" BEGIN
        SELECT RAISE(ABORT, 'put_off is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'put_off', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'day', OLD."day", 'until', OLD."until"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_kind_insert" AFTER INSERT ON "meeting_kind" BEGIN
        SELECT RAISE(ABORT, 'meeting_kind is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_kind', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'icon', NEW."icon", 'counts_as_contact', NEW."counts_as_contact") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_kind_update" AFTER UPDATE ON "meeting_kind" BEGIN
        SELECT RAISE(ABORT, 'meeting_kind is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_kind', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'icon', OLD."icon", 'counts_as_contact', OLD."counts_as_contact"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'icon', NEW."icon", 'counts_as_contact', NEW."counts_as_contact") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_kind_delete" AFTER DELETE ON "meeting_kind" BEGIN
        SELECT RAISE(ABORT, 'meeting_kind is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_kind', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'icon', OLD."icon", 'counts_as_contact', OLD."counts_as_contact"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_insert" AFTER INSERT ON "meeting" BEGIN
        SELECT RAISE(ABORT, 'meeting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'kind', NEW."kind", 'title', NEW."title", 'day', NEW."day", 'time', NEW."time", 'zone', NEW."zone", 'start_utc', NEW."start_utc", 'minutes', NEW."minutes", 'place', NEW."place", 'channel', NEW."channel", 'notes', NEW."notes", 'private', NEW."private", 'state', NEW."state", 'counts_as_contact', NEW."counts_as_contact", 'notes_not_needed', NEW."notes_not_needed", 'capture_line', NEW."capture_line", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_update" AFTER UPDATE ON "meeting" BEGIN
        SELECT RAISE(ABORT, 'meeting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'kind', OLD."kind", 'title', OLD."title", 'day', OLD."day", 'time', OLD."time", 'zone', OLD."zone", 'start_utc', OLD."start_utc", 'minutes', OLD."minutes", 'place', OLD."place", 'channel', OLD."channel", 'notes', OLD."notes", 'private', OLD."private", 'state', OLD."state", 'counts_as_contact', OLD."counts_as_contact", 'notes_not_needed', OLD."notes_not_needed", 'capture_line', OLD."capture_line", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'kind', NEW."kind", 'title', NEW."title", 'day', NEW."day", 'time', NEW."time", 'zone', NEW."zone", 'start_utc', NEW."start_utc", 'minutes', NEW."minutes", 'place', NEW."place", 'channel', NEW."channel", 'notes', NEW."notes", 'private', NEW."private", 'state', NEW."state", 'counts_as_contact', NEW."counts_as_contact", 'notes_not_needed', NEW."notes_not_needed", 'capture_line', NEW."capture_line", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_delete" AFTER DELETE ON "meeting" BEGIN
        SELECT RAISE(ABORT, 'meeting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'kind', OLD."kind", 'title', OLD."title", 'day', OLD."day", 'time', OLD."time", 'zone', OLD."zone", 'start_utc', OLD."start_utc", 'minutes', OLD."minutes", 'place', OLD."place", 'channel', OLD."channel", 'notes', OLD."notes", 'private', OLD."private", 'state', OLD."state", 'counts_as_contact', OLD."counts_as_contact", 'notes_not_needed', OLD."notes_not_needed", 'capture_line', OLD."capture_line", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_person_insert" AFTER INSERT ON "meeting_person" BEGIN
        SELECT RAISE(ABORT, 'meeting_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_person', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'person_id', NEW."person_id", 'role', NEW."role", 'line', NEW."line", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_person_update" AFTER UPDATE ON "meeting_person" BEGIN
        SELECT RAISE(ABORT, 'meeting_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_person', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'person_id', OLD."person_id", 'role', OLD."role", 'line', OLD."line", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'person_id', NEW."person_id", 'role', NEW."role", 'line', NEW."line", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_person_delete" AFTER DELETE ON "meeting_person" BEGIN
        SELECT RAISE(ABORT, 'meeting_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_person', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'person_id', OLD."person_id", 'role', OLD."role", 'line', OLD."line", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_tag_insert" AFTER INSERT ON "meeting_tag" BEGIN
        SELECT RAISE(ABORT, 'meeting_tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_tag', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'tag_id', NEW."tag_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_tag_update" AFTER UPDATE ON "meeting_tag" BEGIN
        SELECT RAISE(ABORT, 'meeting_tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_tag', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'tag_id', OLD."tag_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'tag_id', NEW."tag_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_tag_delete" AFTER DELETE ON "meeting_tag" BEGIN
        SELECT RAISE(ABORT, 'meeting_tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_tag', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'tag_id', OLD."tag_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_organisation_insert" AFTER INSERT ON "meeting_organisation" BEGIN
        SELECT RAISE(ABORT, 'meeting_organisation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_organisation', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'organisation_id', NEW."organisation_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_organisation_update" AFTER UPDATE ON "meeting_organisation" BEGIN
        SELECT RAISE(ABORT, 'meeting_organisation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_organisation', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'organisation_id', OLD."organisation_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'organisation_id', NEW."organisation_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_organisation_delete" AFTER DELETE ON "meeting_organisation" BEGIN
        SELECT RAISE(ABORT, 'meeting_organisation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_organisation', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'organisation_id', OLD."organisation_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "follow_up_insert" AFTER INSERT ON "follow_up" BEGIN
        SELECT RAISE(ABORT, 'follow_up is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'follow_up', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'what', NEW."what", 'owed_by', NEW."owed_by", 'meeting_id', NEW."meeting_id", 'due', NEW."due", 'time', NEW."time", 'slot', NEW."slot", 'zone', NEW."zone", 'due_utc', NEW."due_utc", 'remind_minutes', NEW."remind_minutes", 'repeat_every', NEW."repeat_every", 'repeat_unit', NEW."repeat_unit", 'series', NEW."series", 'anchor_day', NEW."anchor_day", 'state', NEW."state", 'closed_at', NEW."closed_at", 'original_due', NEW."original_due", 'snoozes', NEW."snoozes", 'private', NEW."private", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "follow_up_update" AFTER UPDATE ON "follow_up" BEGIN
        SELECT RAISE(ABORT, 'follow_up is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'follow_up', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'what', OLD."what", 'owed_by', OLD."owed_by", 'meeting_id', OLD."meeting_id", 'due', OLD."due", 'time', OLD."time", 'slot', OLD."slot", 'zone', OLD."zone", 'due_utc', OLD."due_utc", 'remind_minutes', OLD."remind_minutes", 'repeat_every', OLD."repeat_every", 'repeat_unit', OLD."repeat_unit", 'series', OLD."series", 'anchor_day', OLD."anchor_day", 'state', OLD."state", 'closed_at', OLD."closed_at", 'original_due', OLD."original_due", 'snoozes', OLD."snoozes", 'private', OLD."private", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'what', NEW."what", 'owed_by', NEW."owed_by", 'meeting_id', NEW."meeting_id", 'due', NEW."due", 'time', NEW."time", 'slot', NEW."slot", 'zone', NEW."zone", 'due_utc', NEW."due_utc", 'remind_minutes', NEW."remind_minutes", 'repeat_every', NEW."repeat_every", 'repeat_unit', NEW."repeat_unit", 'series', NEW."series", 'anchor_day', NEW."anchor_day", 'state', NEW."state", 'closed_at', NEW."closed_at", 'original_due', NEW."original_due", 'snoozes', NEW."snoozes", 'private', NEW."private", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "follow_up_delete" AFTER DELETE ON "follow_up" BEGIN
        SELECT RAISE(ABORT, 'follow_up is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'follow_up', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'what', OLD."what", 'owed_by', OLD."owed_by", 'meeting_id', OLD."meeting_id", 'due', OLD."due", 'time', OLD."time", 'slot', OLD."slot", 'zone', OLD."zone", 'due_utc', OLD."due_utc", 'remind_minutes', OLD."remind_minutes", 'repeat_every', OLD."repeat_every", 'repeat_unit', OLD."repeat_unit", 'series', OLD."series", 'anchor_day', OLD."anchor_day", 'state', OLD."state", 'closed_at', OLD."closed_at", 'original_due', OLD."original_due", 'snoozes', OLD."snoozes", 'private', OLD."private", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "follow_up_person_insert" AFTER INSERT ON "follow_up_person" BEGIN
        SELECT RAISE(ABORT, 'follow_up_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'follow_up_person', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'follow_up_id', NEW."follow_up_id", 'person_id', NEW."person_id", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "follow_up_person_update" AFTER UPDATE ON "follow_up_person" BEGIN
        SELECT RAISE(ABORT, 'follow_up_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'follow_up_person', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'follow_up_id', OLD."follow_up_id", 'person_id', OLD."person_id", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'follow_up_id', NEW."follow_up_id", 'person_id', NEW."person_id", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "follow_up_person_delete" AFTER DELETE ON "follow_up_person" BEGIN
        SELECT RAISE(ABORT, 'follow_up_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'follow_up_person', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'follow_up_id', OLD."follow_up_id", 'person_id', OLD."person_id", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "setting_insert" AFTER INSERT ON "setting" BEGIN
        SELECT RAISE(ABORT, 'setting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'setting', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'value', NEW."value") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "setting_update" AFTER UPDATE ON "setting" BEGIN
        SELECT RAISE(ABORT, 'setting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'setting', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'value', OLD."value"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'value', NEW."value") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "setting_delete" AFTER DELETE ON "setting" BEGIN
        SELECT RAISE(ABORT, 'setting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'setting', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'value', OLD."value"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "mentorship_insert" AFTER INSERT ON "mentorship" BEGIN
        SELECT RAISE(ABORT, 'mentorship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'mentorship', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'role', NEW."role", 'purpose', NEW."purpose", 'programme', NEW."programme", 'since', NEW."since", 'until', NEW."until", 'every_days', NEW."every_days", 'sessions', NEW."sessions", 'minutes', NEW."minutes", 'confidential', NEW."confidential", 'agreement', NEW."agreement", 'state', NEW."state", 'resumed_on', NEW."resumed_on", 'ended_on', NEW."ended_on", 'end_reason', NEW."end_reason", 'outcome', NEW."outcome", 'thanked_on', NEW."thanked_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "mentorship_update" AFTER UPDATE ON "mentorship" BEGIN
        SELECT RAISE(ABORT, 'mentorship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'mentorship', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'role', OLD."role", 'purpose', OLD."purpose", 'programme', OLD."programme", 'since', OLD."since", 'until', OLD."until", 'every_days', OLD."every_days", 'sessions', OLD."sessions", 'minutes', OLD."minutes", 'confidential', OLD."confidential", 'agreement', OLD."agreement", 'state', OLD."state", 'resumed_on', OLD."resumed_on", 'ended_on', OLD."ended_on", 'end_reason', OLD."end_reason", 'outcome', OLD."outcome", 'thanked_on', OLD."thanked_on", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'role', NEW."role", 'purpose', NEW."purpose", 'programme', NEW."programme", 'since', NEW."since", 'until', NEW."until", 'every_days', NEW."every_days", 'sessions', NEW."sessions", 'minutes', NEW."minutes", 'confidential', NEW."confidential", 'agreement', NEW."agreement", 'state', NEW."state", 'resumed_on', NEW."resumed_on", 'ended_on', NEW."ended_on", 'end_reason', NEW."end_reason", 'outcome', NEW."outcome", 'thanked_on', NEW."thanked_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "mentorship_delete" AFTER DELETE ON "mentorship" BEGIN
        SELECT RAISE(ABORT, 'mentorship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'mentorship', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'role', OLD."role", 'purpose', OLD."purpose", 'programme', OLD."programme", 'since', OLD."since", 'until', OLD."until", 'every_days', OLD."every_days", 'sessions', OLD."sessions", 'minutes', OLD."minutes", 'confidential', OLD."confidential", 'agreement', OLD."agreement", 'state', OLD."state", 'resumed_on', OLD."resumed_on", 'ended_on', OLD."ended_on", 'end_reason', OLD."end_reason", 'outcome', OLD."outcome", 'thanked_on', OLD."thanked_on", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "session_insert" AFTER INSERT ON "session" BEGIN
        SELECT RAISE(ABORT, 'session is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'session', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'mentorship_id', NEW."mentorship_id", 'guide', NEW."guide", 'agenda', NEW."agenda", 'reflection', NEW."reflection", 'usefulness', NEW."usefulness") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "session_update" AFTER UPDATE ON "session" BEGIN
        SELECT RAISE(ABORT, 'session is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'session', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'mentorship_id', OLD."mentorship_id", 'guide', OLD."guide", 'agenda', OLD."agenda", 'reflection', OLD."reflection", 'usefulness', OLD."usefulness"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'mentorship_id', NEW."mentorship_id", 'guide', NEW."guide", 'agenda', NEW."agenda", 'reflection', NEW."reflection", 'usefulness', NEW."usefulness") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "session_delete" AFTER DELETE ON "session" BEGIN
        SELECT RAISE(ABORT, 'session is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'session', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'mentorship_id', OLD."mentorship_id", 'guide', OLD."guide", 'agenda', OLD."agenda", 'reflection', OLD."reflection", 'usefulness', OLD."usefulness"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "guide_insert" AFTER INSERT ON "guide" BEGIN
        SELECT RAISE(ABORT, 'guide is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'guide', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'questions', NEW."questions") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "guide_update" AFTER UPDATE ON "guide" BEGIN
        SELECT RAISE(ABORT, 'guide is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'guide', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'questions', OLD."questions"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'questions', NEW."questions") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "guide_delete" AFTER DELETE ON "guide" BEGIN
        SELECT RAISE(ABORT, 'guide is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'guide', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'questions', OLD."questions"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "topic_insert" AFTER INSERT ON "topic" BEGIN
        SELECT RAISE(ABORT, 'topic is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'topic', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'mentorship_id', NEW."mentorship_id", 'meeting_id', NEW."meeting_id", 'words', NEW."words", 'state', NEW."state", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "topic_update" AFTER UPDATE ON "topic" BEGIN
        SELECT RAISE(ABORT, 'topic is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'topic', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'mentorship_id', OLD."mentorship_id", 'meeting_id', OLD."meeting_id", 'words', OLD."words", 'state', OLD."state", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'mentorship_id', NEW."mentorship_id", 'meeting_id', NEW."meeting_id", 'words', NEW."words", 'state', NEW."state", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "topic_delete" AFTER DELETE ON "topic" BEGIN
        SELECT RAISE(ABORT, 'topic is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'topic', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'mentorship_id', OLD."mentorship_id", 'meeting_id', OLD."meeting_id", 'words', OLD."words", 'state', OLD."state", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "question_insert" AFTER INSERT ON "question" BEGIN
        SELECT RAISE(ABORT, 'question is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'question', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'words', NEW."words", 'asked_on', NEW."asked_on", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "question_update" AFTER UPDATE ON "question" BEGIN
        SELECT RAISE(ABORT, 'question is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'question', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'words', OLD."words", 'asked_on', OLD."asked_on", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'words', NEW."words", 'asked_on', NEW."asked_on", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "question_delete" AFTER DELETE ON "question" BEGIN
        SELECT RAISE(ABORT, 'question is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'question', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'words', OLD."words", 'asked_on', OLD."asked_on", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "competency_insert" AFTER INSERT ON "competency" BEGIN
        SELECT RAISE(ABORT, 'competency is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'competency', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'area', NEW."area", 'hidden', NEW."hidden") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "competency_update" AFTER UPDATE ON "competency" BEGIN
        SELECT RAISE(ABORT, 'competency is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'competency', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'area', OLD."area", 'hidden', OLD."hidden"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'name', NEW."name", 'area', NEW."area", 'hidden', NEW."hidden") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "competency_delete" AFTER DELETE ON "competency" BEGIN
        SELECT RAISE(ABORT, 'competency is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'competency', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'name', OLD."name", 'area', OLD."area", 'hidden', OLD."hidden"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_insert" AFTER INSERT ON "goal" BEGIN
        SELECT RAISE(ABORT, 'goal is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'title', NEW."title", 'success', NEW."success", 'target', NEW."target", 'competency_id', NEW."competency_id", 'baseline', NEW."baseline", 'state', NEW."state", 'closed_on', NEW."closed_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_update" AFTER UPDATE ON "goal" BEGIN
        SELECT RAISE(ABORT, 'goal is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'title', OLD."title", 'success', OLD."success", 'target', OLD."target", 'competency_id', OLD."competency_id", 'baseline', OLD."baseline", 'state', OLD."state", 'closed_on', OLD."closed_on", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'title', NEW."title", 'success', NEW."success", 'target', NEW."target", 'competency_id', NEW."competency_id", 'baseline', NEW."baseline", 'state', NEW."state", 'closed_on', NEW."closed_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_delete" AFTER DELETE ON "goal" BEGIN
        SELECT RAISE(ABORT, 'goal is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'title', OLD."title", 'success', OLD."success", 'target', OLD."target", 'competency_id', OLD."competency_id", 'baseline', OLD."baseline", 'state', OLD."state", 'closed_on', OLD."closed_on", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_score_insert" AFTER INSERT ON "goal_score" BEGIN
        SELECT RAISE(ABORT, 'goal_score is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_score', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'goal_id', NEW."goal_id", 'day', NEW."day", 'score', NEW."score", 'note', NEW."note") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_score_update" AFTER UPDATE ON "goal_score" BEGIN
        SELECT RAISE(ABORT, 'goal_score is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_score', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'goal_id', OLD."goal_id", 'day', OLD."day", 'score', OLD."score", 'note', OLD."note"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'goal_id', NEW."goal_id", 'day', NEW."day", 'score', NEW."score", 'note', NEW."note") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_score_delete" AFTER DELETE ON "goal_score" BEGIN
        SELECT RAISE(ABORT, 'goal_score is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_score', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'goal_id', OLD."goal_id", 'day', OLD."day", 'score', OLD."score", 'note', OLD."note"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_person_insert" AFTER INSERT ON "goal_person" BEGIN
        SELECT RAISE(ABORT, 'goal_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_person', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'goal_id', NEW."goal_id", 'person_id', NEW."person_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_person_update" AFTER UPDATE ON "goal_person" BEGIN
        SELECT RAISE(ABORT, 'goal_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_person', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'goal_id', OLD."goal_id", 'person_id', OLD."person_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'goal_id', NEW."goal_id", 'person_id', NEW."person_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_person_delete" AFTER DELETE ON "goal_person" BEGIN
        SELECT RAISE(ABORT, 'goal_person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_person', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'goal_id', OLD."goal_id", 'person_id', OLD."person_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_insert" AFTER INSERT ON "feedback" BEGIN
        SELECT RAISE(ABORT, 'feedback is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'giver_id', NEW."giver_id", 'day', NEW."day", 'meeting_id', NEW."meeting_id", 'mentorship_id', NEW."mentorship_id", 'solicited', NEW."solicited", 'asked', NEW."asked", 'quote', NEW."quote", 'meaning', NEW."meaning", 'kind', NEW."kind", 'situation', NEW."situation", 'behaviour', NEW."behaviour", 'impact', NEW."impact", 'next_step', NEW."next_step", 'private', NEW."private", 'status', NEW."status", 'reason', NEW."reason", 'superseded_by_id', NEW."superseded_by_id", 'told_on', NEW."told_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_update" AFTER UPDATE ON "feedback" BEGIN
        SELECT RAISE(ABORT, 'feedback is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'giver_id', OLD."giver_id", 'day', OLD."day", 'meeting_id', OLD."meeting_id", 'mentorship_id', OLD."mentorship_id", 'solicited', OLD."solicited", 'asked', OLD."asked", 'quote', OLD."quote", 'meaning', OLD."meaning", 'kind', OLD."kind", 'situation', OLD."situation", 'behaviour', OLD."behaviour", 'impact', OLD."impact", 'next_step', OLD."next_step", 'private', OLD."private", 'status', OLD."status", 'reason', OLD."reason", 'superseded_by_id', OLD."superseded_by_id", 'told_on', OLD."told_on", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'giver_id', NEW."giver_id", 'day', NEW."day", 'meeting_id', NEW."meeting_id", 'mentorship_id', NEW."mentorship_id", 'solicited', NEW."solicited", 'asked', NEW."asked", 'quote', NEW."quote", 'meaning', NEW."meaning", 'kind', NEW."kind", 'situation', NEW."situation", 'behaviour', NEW."behaviour", 'impact', NEW."impact", 'next_step', NEW."next_step", 'private', NEW."private", 'status', NEW."status", 'reason', NEW."reason", 'superseded_by_id', NEW."superseded_by_id", 'told_on', NEW."told_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_delete" AFTER DELETE ON "feedback" BEGIN
        SELECT RAISE(ABORT, 'feedback is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'giver_id', OLD."giver_id", 'day', OLD."day", 'meeting_id', OLD."meeting_id", 'mentorship_id', OLD."mentorship_id", 'solicited', OLD."solicited", 'asked', OLD."asked", 'quote', OLD."quote", 'meaning', OLD."meaning", 'kind', OLD."kind", 'situation', OLD."situation", 'behaviour', OLD."behaviour", 'impact', OLD."impact", 'next_step', OLD."next_step", 'private', OLD."private", 'status', OLD."status", 'reason', OLD."reason", 'superseded_by_id', OLD."superseded_by_id", 'told_on', OLD."told_on", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "status_change_insert" AFTER INSERT ON "status_change" BEGIN
        SELECT RAISE(ABORT, 'status_change is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'status_change', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'before', NEW."before", 'after', NEW."after", 'at', NEW."at", 'reason', NEW."reason") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "status_change_update" AFTER UPDATE ON "status_change" BEGIN
        SELECT RAISE(ABORT, 'status_change is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'status_change', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'before', OLD."before", 'after', OLD."after", 'at', OLD."at", 'reason', OLD."reason"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'before', NEW."before", 'after', NEW."after", 'at', NEW."at", 'reason', NEW."reason") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "status_change_delete" AFTER DELETE ON "status_change" BEGIN
        SELECT RAISE(ABORT, 'status_change is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'status_change', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'before', OLD."before", 'after', OLD."after", 'at', OLD."at", 'reason', OLD."reason"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "theme_insert" AFTER INSERT ON "theme" BEGIN
        SELECT RAISE(ABORT, 'theme is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'theme', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "theme_update" AFTER UPDATE ON "theme" BEGIN
        SELECT RAISE(ABORT, 'theme is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'theme', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "theme_delete" AFTER DELETE ON "theme" BEGIN
        SELECT RAISE(ABORT, 'theme is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'theme', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_theme_insert" AFTER INSERT ON "feedback_theme" BEGIN
        SELECT RAISE(ABORT, 'feedback_theme is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_theme', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'theme_id', NEW."theme_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_theme_update" AFTER UPDATE ON "feedback_theme" BEGIN
        SELECT RAISE(ABORT, 'feedback_theme is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_theme', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'theme_id', OLD."theme_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'theme_id', NEW."theme_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_theme_delete" AFTER DELETE ON "feedback_theme" BEGIN
        SELECT RAISE(ABORT, 'feedback_theme is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_theme', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'theme_id', OLD."theme_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_competency_insert" AFTER INSERT ON "feedback_competency" BEGIN
        SELECT RAISE(ABORT, 'feedback_competency is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_competency', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'competency_id', NEW."competency_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_competency_update" AFTER UPDATE ON "feedback_competency" BEGIN
        SELECT RAISE(ABORT, 'feedback_competency is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_competency', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'competency_id', OLD."competency_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'competency_id', NEW."competency_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_competency_delete" AFTER DELETE ON "feedback_competency" BEGIN
        SELECT RAISE(ABORT, 'feedback_competency is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_competency', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'competency_id', OLD."competency_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_goal_insert" AFTER INSERT ON "feedback_goal" BEGIN
        SELECT RAISE(ABORT, 'feedback_goal is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_goal', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'goal_id', NEW."goal_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_goal_update" AFTER UPDATE ON "feedback_goal" BEGIN
        SELECT RAISE(ABORT, 'feedback_goal is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_goal', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'goal_id', OLD."goal_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'goal_id', NEW."goal_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_goal_delete" AFTER DELETE ON "feedback_goal" BEGIN
        SELECT RAISE(ABORT, 'feedback_goal is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_goal', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'goal_id', OLD."goal_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_follow_up_insert" AFTER INSERT ON "feedback_follow_up" BEGIN
        SELECT RAISE(ABORT, 'feedback_follow_up is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_follow_up', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'follow_up_id', NEW."follow_up_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_follow_up_update" AFTER UPDATE ON "feedback_follow_up" BEGIN
        SELECT RAISE(ABORT, 'feedback_follow_up is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_follow_up', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'follow_up_id', OLD."follow_up_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'follow_up_id', NEW."follow_up_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_follow_up_delete" AFTER DELETE ON "feedback_follow_up" BEGIN
        SELECT RAISE(ABORT, 'feedback_follow_up is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_follow_up', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'follow_up_id', OLD."follow_up_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "evidence_insert" AFTER INSERT ON "evidence" BEGIN
        SELECT RAISE(ABORT, 'evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'evidence', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'title', NEW."title", 'day', NEW."day", 'link', NEW."link", 'file', NEW."file", 'file_name', NEW."file_name", 'note', NEW."note") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "evidence_update" AFTER UPDATE ON "evidence" BEGIN
        SELECT RAISE(ABORT, 'evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'evidence', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'title', OLD."title", 'day', OLD."day", 'link', OLD."link", 'file', OLD."file", 'file_name', OLD."file_name", 'note', OLD."note"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'title', NEW."title", 'day', NEW."day", 'link', NEW."link", 'file', NEW."file", 'file_name', NEW."file_name", 'note', NEW."note") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "evidence_delete" AFTER DELETE ON "evidence" BEGIN
        SELECT RAISE(ABORT, 'evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'evidence', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'title', OLD."title", 'day', OLD."day", 'link', OLD."link", 'file', OLD."file", 'file_name', OLD."file_name", 'note', OLD."note"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_evidence_insert" AFTER INSERT ON "feedback_evidence" BEGIN
        SELECT RAISE(ABORT, 'feedback_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_evidence', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'evidence_id', NEW."evidence_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_evidence_update" AFTER UPDATE ON "feedback_evidence" BEGIN
        SELECT RAISE(ABORT, 'feedback_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_evidence', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'evidence_id', OLD."evidence_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'feedback_id', NEW."feedback_id", 'evidence_id', NEW."evidence_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "feedback_evidence_delete" AFTER DELETE ON "feedback_evidence" BEGIN
        SELECT RAISE(ABORT, 'feedback_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'feedback_evidence', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'feedback_id', OLD."feedback_id", 'evidence_id', OLD."evidence_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_evidence_insert" AFTER INSERT ON "goal_evidence" BEGIN
        SELECT RAISE(ABORT, 'goal_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_evidence', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'goal_id', NEW."goal_id", 'evidence_id', NEW."evidence_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_evidence_update" AFTER UPDATE ON "goal_evidence" BEGIN
        SELECT RAISE(ABORT, 'goal_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_evidence', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'goal_id', OLD."goal_id", 'evidence_id', OLD."evidence_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'goal_id', NEW."goal_id", 'evidence_id', NEW."evidence_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "goal_evidence_delete" AFTER DELETE ON "goal_evidence" BEGIN
        SELECT RAISE(ABORT, 'goal_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'goal_evidence', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'goal_id', OLD."goal_id", 'evidence_id', OLD."evidence_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "saved_review_insert" AFTER INSERT ON "saved_review" BEGIN
        SELECT RAISE(ABORT, 'saved_review is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'saved_review', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'filters', NEW."filters") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "saved_review_update" AFTER UPDATE ON "saved_review" BEGIN
        SELECT RAISE(ABORT, 'saved_review is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'saved_review', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'filters', OLD."filters"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'filters', NEW."filters") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "saved_review_delete" AFTER DELETE ON "saved_review" BEGIN
        SELECT RAISE(ABORT, 'saved_review is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'saved_review', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'filters', OLD."filters"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "saved_list_insert" AFTER INSERT ON "saved_list" BEGIN
        SELECT RAISE(ABORT, 'saved_list is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'saved_list', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'noun', NEW."noun", 'question', NEW."question", 'sort', NEW."sort", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "saved_list_update" AFTER UPDATE ON "saved_list" BEGIN
        SELECT RAISE(ABORT, 'saved_list is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'saved_list', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'noun', OLD."noun", 'question', OLD."question", 'sort', OLD."sort", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded", 'noun', NEW."noun", 'question', NEW."question", 'sort', NEW."sort", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "saved_list_delete" AFTER DELETE ON "saved_list" BEGIN
        SELECT RAISE(ABORT, 'saved_list is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'saved_list', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded", 'noun', OLD."noun", 'question', OLD."question", 'sort', OLD."sort", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "credential_insert" AFTER INSERT ON "credential" BEGIN
        SELECT RAISE(ABORT, 'credential is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'credential', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'rule', NEW."rule", 'name', NEW."name", 'number', NEW."number", 'state', NEW."state", 'earned', NEW."earned", 'expires', NEW."expires", 'exam_on', NEW."exam_on", 'retired_on', NEW."retired_on", 'notes', NEW."notes", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "credential_update" AFTER UPDATE ON "credential" BEGIN
        SELECT RAISE(ABORT, 'credential is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'credential', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'rule', OLD."rule", 'name', OLD."name", 'number', OLD."number", 'state', OLD."state", 'earned', OLD."earned", 'expires', OLD."expires", 'exam_on', OLD."exam_on", 'retired_on', OLD."retired_on", 'notes', OLD."notes", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'rule', NEW."rule", 'name', NEW."name", 'number', NEW."number", 'state', NEW."state", 'earned', NEW."earned", 'expires', NEW."expires", 'exam_on', NEW."exam_on", 'retired_on', NEW."retired_on", 'notes', NEW."notes", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "credential_delete" AFTER DELETE ON "credential" BEGIN
        SELECT RAISE(ABORT, 'credential is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'credential', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'rule', OLD."rule", 'name', OLD."name", 'number', OLD."number", 'state', OLD."state", 'earned', OLD."earned", 'expires', OLD."expires", 'exam_on', OLD."exam_on", 'retired_on', OLD."retired_on", 'notes', OLD."notes", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "credential_cycle_insert" AFTER INSERT ON "credential_cycle" BEGIN
        SELECT RAISE(ABORT, 'credential_cycle is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'credential_cycle', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'credential_id', NEW."credential_id", 'since', NEW."since", 'until', NEW."until") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "credential_cycle_update" AFTER UPDATE ON "credential_cycle" BEGIN
        SELECT RAISE(ABORT, 'credential_cycle is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'credential_cycle', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'credential_id', OLD."credential_id", 'since', OLD."since", 'until', OLD."until"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'credential_id', NEW."credential_id", 'since', NEW."since", 'until', NEW."until") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "credential_cycle_delete" AFTER DELETE ON "credential_cycle" BEGIN
        SELECT RAISE(ABORT, 'credential_cycle is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'credential_cycle', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'credential_id', OLD."credential_id", 'since', OLD."since", 'until', OLD."until"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "opening_balance_insert" AFTER INSERT ON "opening_balance" BEGIN
        SELECT RAISE(ABORT, 'opening_balance is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'opening_balance', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'credential_id', NEW."credential_id", 'as_of', NEW."as_of", 'group_key', NEW."group_key", 'hundredths', NEW."hundredths") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "opening_balance_update" AFTER UPDATE ON "opening_balance" BEGIN
        SELECT RAISE(ABORT, 'opening_balance is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'opening_balance', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'credential_id', OLD."credential_id", 'as_of', OLD."as_of", 'group_key', OLD."group_key", 'hundredths', OLD."hundredths"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'credential_id', NEW."credential_id", 'as_of', NEW."as_of", 'group_key', NEW."group_key", 'hundredths', NEW."hundredths") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "opening_balance_delete" AFTER DELETE ON "opening_balance" BEGIN
        SELECT RAISE(ABORT, 'opening_balance is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'opening_balance', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'credential_id', OLD."credential_id", 'as_of', OLD."as_of", 'group_key', OLD."group_key", 'hundredths', OLD."hundredths"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "holder_insert" AFTER INSERT ON "holder" BEGIN
        SELECT RAISE(ABORT, 'holder is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'holder', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'rule', NEW."rule") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "holder_update" AFTER UPDATE ON "holder" BEGIN
        SELECT RAISE(ABORT, 'holder is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'holder', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'rule', OLD."rule"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'rule', NEW."rule") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "holder_delete" AFTER DELETE ON "holder" BEGIN
        SELECT RAISE(ABORT, 'holder is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'holder', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'rule', OLD."rule"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_insert" AFTER INSERT ON "activity" BEGIN
        SELECT RAISE(ABORT, 'activity is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'title', NEW."title", 'kind', NEW."kind", 'day', NEW."day", 'minutes', NEW."minutes", 'meeting_id', NEW."meeting_id", 'organisation_id', NEW."organisation_id", 'link', NEW."link", 'code', NEW."code", 'notes', NEW."notes", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_update" AFTER UPDATE ON "activity" BEGIN
        SELECT RAISE(ABORT, 'activity is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'title', OLD."title", 'kind', OLD."kind", 'day', OLD."day", 'minutes', OLD."minutes", 'meeting_id', OLD."meeting_id", 'organisation_id', OLD."organisation_id", 'link', OLD."link", 'code', OLD."code", 'notes', OLD."notes", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'title', NEW."title", 'kind', NEW."kind", 'day', NEW."day", 'minutes', NEW."minutes", 'meeting_id', NEW."meeting_id", 'organisation_id', NEW."organisation_id", 'link', NEW."link", 'code', NEW."code", 'notes', NEW."notes", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_delete" AFTER DELETE ON "activity" BEGIN
        SELECT RAISE(ABORT, 'activity is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'title', OLD."title", 'kind', OLD."kind", 'day', OLD."day", 'minutes', OLD."minutes", 'meeting_id', OLD."meeting_id", 'organisation_id', OLD."organisation_id", 'link', OLD."link", 'code', OLD."code", 'notes', OLD."notes", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_credit_insert" AFTER INSERT ON "activity_credit" BEGIN
        SELECT RAISE(ABORT, 'activity_credit is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity_credit', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'activity_id', NEW."activity_id", 'rule', NEW."rule", 'group_key', NEW."group_key", 'hundredths', NEW."hundredths") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_credit_update" AFTER UPDATE ON "activity_credit" BEGIN
        SELECT RAISE(ABORT, 'activity_credit is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity_credit', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'activity_id', OLD."activity_id", 'rule', OLD."rule", 'group_key', OLD."group_key", 'hundredths', OLD."hundredths"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'activity_id', NEW."activity_id", 'rule', NEW."rule", 'group_key', NEW."group_key", 'hundredths', NEW."hundredths") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_credit_delete" AFTER DELETE ON "activity_credit" BEGIN
        SELECT RAISE(ABORT, 'activity_credit is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity_credit', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'activity_id', OLD."activity_id", 'rule', OLD."rule", 'group_key', OLD."group_key", 'hundredths', OLD."hundredths"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "claim_insert" AFTER INSERT ON "claim" BEGIN
        SELECT RAISE(ABORT, 'claim is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'claim', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'activity_id', NEW."activity_id", 'rule', NEW."rule", 'state', NEW."state", 'day', NEW."day", 'number', NEW."number") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "claim_update" AFTER UPDATE ON "claim" BEGIN
        SELECT RAISE(ABORT, 'claim is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'claim', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'activity_id', OLD."activity_id", 'rule', OLD."rule", 'state', OLD."state", 'day', OLD."day", 'number', OLD."number"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'activity_id', NEW."activity_id", 'rule', NEW."rule", 'state', NEW."state", 'day', NEW."day", 'number', NEW."number") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "claim_delete" AFTER DELETE ON "claim" BEGIN
        SELECT RAISE(ABORT, 'claim is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'claim', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'activity_id', OLD."activity_id", 'rule', OLD."rule", 'state', OLD."state", 'day', OLD."day", 'number', OLD."number"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_evidence_insert" AFTER INSERT ON "activity_evidence" BEGIN
        SELECT RAISE(ABORT, 'activity_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity_evidence', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'activity_id', NEW."activity_id", 'evidence_id', NEW."evidence_id", 'proof', NEW."proof", 'in_english', NEW."in_english") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_evidence_update" AFTER UPDATE ON "activity_evidence" BEGIN
        SELECT RAISE(ABORT, 'activity_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity_evidence', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'activity_id', OLD."activity_id", 'evidence_id', OLD."evidence_id", 'proof', OLD."proof", 'in_english', OLD."in_english"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'activity_id', NEW."activity_id", 'evidence_id', NEW."evidence_id", 'proof', NEW."proof", 'in_english', NEW."in_english") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "activity_evidence_delete" AFTER DELETE ON "activity_evidence" BEGIN
        SELECT RAISE(ABORT, 'activity_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'activity_evidence', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'activity_id', OLD."activity_id", 'evidence_id', OLD."evidence_id", 'proof', OLD."proof", 'in_english', OLD."in_english"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "own_rule_insert" AFTER INSERT ON "own_rule" BEGIN
        SELECT RAISE(ABORT, 'own_rule is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'own_rule', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'toml', NEW."toml") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "own_rule_update" AFTER UPDATE ON "own_rule" BEGIN
        SELECT RAISE(ABORT, 'own_rule is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'own_rule', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'toml', OLD."toml"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'key', NEW."key", 'toml', NEW."toml") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "own_rule_delete" AFTER DELETE ON "own_rule" BEGIN
        SELECT RAISE(ABORT, 'own_rule is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'own_rule', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'key', OLD."key", 'toml', OLD."toml"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_insert" AFTER INSERT ON "membership" BEGIN
        SELECT RAISE(ABORT, 'membership is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'organisation_id', NEW."organisation_id", 'preset', NEW."preset", 'number', NEW."number", 'grade', NEW."grade", 'joined', NEW."joined", 'anchor', NEW."anchor", 'auto_renew', NEW."auto_renew", 'renewal_days', NEW."renewal_days", 'grace_days', NEW."grace_days", 'link', NEW."link", 'notes', NEW."notes", 'ended_on', NEW."ended_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_update" AFTER UPDATE ON "membership" BEGIN
        SELECT RAISE(ABORT, 'membership is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'organisation_id', OLD."organisation_id", 'preset', OLD."preset", 'number', OLD."number", 'grade', OLD."grade", 'joined', OLD."joined", 'anchor', OLD."anchor", 'auto_renew', OLD."auto_renew", 'renewal_days', OLD."renewal_days", 'grace_days', OLD."grace_days", 'link', OLD."link", 'notes', OLD."notes", 'ended_on', OLD."ended_on", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'organisation_id', NEW."organisation_id", 'preset', NEW."preset", 'number', NEW."number", 'grade', NEW."grade", 'joined', NEW."joined", 'anchor', NEW."anchor", 'auto_renew', NEW."auto_renew", 'renewal_days', NEW."renewal_days", 'grace_days', NEW."grace_days", 'link', NEW."link", 'notes', NEW."notes", 'ended_on', NEW."ended_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_delete" AFTER DELETE ON "membership" BEGIN
        SELECT RAISE(ABORT, 'membership is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'organisation_id', OLD."organisation_id", 'preset', OLD."preset", 'number', OLD."number", 'grade', OLD."grade", 'joined', OLD."joined", 'anchor', OLD."anchor", 'auto_renew', OLD."auto_renew", 'renewal_days', OLD."renewal_days", 'grace_days', OLD."grace_days", 'link', OLD."link", 'notes', OLD."notes", 'ended_on', OLD."ended_on", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_term_insert" AFTER INSERT ON "membership_term" BEGIN
        SELECT RAISE(ABORT, 'membership_term is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_term', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'since', NEW."since", 'until', NEW."until", 'dues', NEW."dues", 'currency', NEW."currency", 'paid_on', NEW."paid_on") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_term_update" AFTER UPDATE ON "membership_term" BEGIN
        SELECT RAISE(ABORT, 'membership_term is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_term', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'since', OLD."since", 'until', OLD."until", 'dues', OLD."dues", 'currency', OLD."currency", 'paid_on', OLD."paid_on"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'since', NEW."since", 'until', NEW."until", 'dues', NEW."dues", 'currency', NEW."currency", 'paid_on', NEW."paid_on") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_term_delete" AFTER DELETE ON "membership_term" BEGIN
        SELECT RAISE(ABORT, 'membership_term is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_term', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'since', OLD."since", 'until', OLD."until", 'dues', OLD."dues", 'currency', OLD."currency", 'paid_on', OLD."paid_on"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_chapter_insert" AFTER INSERT ON "membership_chapter" BEGIN
        SELECT RAISE(ABORT, 'membership_chapter is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_chapter', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'organisation_id', NEW."organisation_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_chapter_update" AFTER UPDATE ON "membership_chapter" BEGIN
        SELECT RAISE(ABORT, 'membership_chapter is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_chapter', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'organisation_id', OLD."organisation_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'organisation_id', NEW."organisation_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_chapter_delete" AFTER DELETE ON "membership_chapter" BEGIN
        SELECT RAISE(ABORT, 'membership_chapter is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_chapter', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'organisation_id', OLD."organisation_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_role_insert" AFTER INSERT ON "membership_role" BEGIN
        SELECT RAISE(ABORT, 'membership_role is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_role', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'chapter_id', NEW."chapter_id", 'role', NEW."role", 'title', NEW."title", 'since', NEW."since", 'until', NEW."until") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_role_update" AFTER UPDATE ON "membership_role" BEGIN
        SELECT RAISE(ABORT, 'membership_role is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_role', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'chapter_id', OLD."chapter_id", 'role', OLD."role", 'title', OLD."title", 'since', OLD."since", 'until', OLD."until"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'chapter_id', NEW."chapter_id", 'role', NEW."role", 'title', NEW."title", 'since', NEW."since", 'until', NEW."until") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_role_delete" AFTER DELETE ON "membership_role" BEGIN
        SELECT RAISE(ABORT, 'membership_role is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_role', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'chapter_id', OLD."chapter_id", 'role', OLD."role", 'title', OLD."title", 'since', OLD."since", 'until', OLD."until"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_evidence_insert" AFTER INSERT ON "membership_evidence" BEGIN
        SELECT RAISE(ABORT, 'membership_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_evidence', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'evidence_id', NEW."evidence_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_evidence_update" AFTER UPDATE ON "membership_evidence" BEGIN
        SELECT RAISE(ABORT, 'membership_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_evidence', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'evidence_id', OLD."evidence_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'membership_id', NEW."membership_id", 'evidence_id', NEW."evidence_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "membership_evidence_delete" AFTER DELETE ON "membership_evidence" BEGIN
        SELECT RAISE(ABORT, 'membership_evidence is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'membership_evidence', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'membership_id', OLD."membership_id", 'evidence_id', OLD."evidence_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "import_batch_insert" AFTER INSERT ON "import_batch" BEGIN
        SELECT RAISE(ABORT, 'import_batch is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'import_batch', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'source', NEW."source", 'file_name', NEW."file_name", 'sha256', NEW."sha256", 'counts', NEW."counts", 'left_out', NEW."left_out", 'step', NEW."step", 'undone_at', NEW."undone_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "import_batch_update" AFTER UPDATE ON "import_batch" BEGIN
        SELECT RAISE(ABORT, 'import_batch is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'import_batch', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'source', OLD."source", 'file_name', OLD."file_name", 'sha256', OLD."sha256", 'counts', OLD."counts", 'left_out', OLD."left_out", 'step', OLD."step", 'undone_at', OLD."undone_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'source', NEW."source", 'file_name', NEW."file_name", 'sha256', NEW."sha256", 'counts', NEW."counts", 'left_out', NEW."left_out", 'step', NEW."step", 'undone_at', NEW."undone_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "import_batch_delete" AFTER DELETE ON "import_batch" BEGIN
        SELECT RAISE(ABORT, 'import_batch is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'import_batch', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'source', OLD."source", 'file_name', OLD."file_name", 'sha256', OLD."sha256", 'counts', OLD."counts", 'left_out', OLD."left_out", 'step', OLD."step", 'undone_at', OLD."undone_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "source_link_insert" AFTER INSERT ON "source_link" BEGIN
        SELECT RAISE(ABORT, 'source_link is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'source_link', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'source', NEW."source", 'key', NEW."key", 'base', NEW."base", 'extra', NEW."extra", 'notes', NEW."notes", 'batch_id', NEW."batch_id", 'missing_since', NEW."missing_since") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "source_link_update" AFTER UPDATE ON "source_link" BEGIN
        SELECT RAISE(ABORT, 'source_link is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'source_link', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'source', OLD."source", 'key', OLD."key", 'base', OLD."base", 'extra', OLD."extra", 'notes', OLD."notes", 'batch_id', OLD."batch_id", 'missing_since', OLD."missing_since"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'source', NEW."source", 'key', NEW."key", 'base', NEW."base", 'extra', NEW."extra", 'notes', NEW."notes", 'batch_id', NEW."batch_id", 'missing_since', NEW."missing_since") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "source_link_delete" AFTER DELETE ON "source_link" BEGIN
        SELECT RAISE(ABORT, 'source_link is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'source_link', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'source', OLD."source", 'key', OLD."key", 'base', OLD."base", 'extra', OLD."extra", 'notes', OLD."notes", 'batch_id', OLD."batch_id", 'missing_since', OLD."missing_since"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_source_insert" AFTER INSERT ON "meeting_source" BEGIN
        SELECT RAISE(ABORT, 'meeting_source is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_source', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'key', NEW."key", 'second_key', NEW."second_key", 'version', NEW."version", 'base', NEW."base", 'batch_id', NEW."batch_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_source_update" AFTER UPDATE ON "meeting_source" BEGIN
        SELECT RAISE(ABORT, 'meeting_source is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_source', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'key', OLD."key", 'second_key', OLD."second_key", 'version', OLD."version", 'base', OLD."base", 'batch_id', OLD."batch_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'meeting_id', NEW."meeting_id", 'key', NEW."key", 'second_key', NEW."second_key", 'version', NEW."version", 'base', NEW."base", 'batch_id', NEW."batch_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_source_delete" AFTER DELETE ON "meeting_source" BEGIN
        SELECT RAISE(ABORT, 'meeting_source is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting_source', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'meeting_id', OLD."meeting_id", 'key', OLD."key", 'second_key', OLD."second_key", 'version', OLD."version", 'base', OLD."base", 'batch_id', OLD."batch_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "not_duplicate_insert" AFTER INSERT ON "not_duplicate" BEGIN
        SELECT RAISE(ABORT, 'not_duplicate is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'not_duplicate', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'other_id', NEW."other_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "not_duplicate_update" AFTER UPDATE ON "not_duplicate" BEGIN
        SELECT RAISE(ABORT, 'not_duplicate is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'not_duplicate', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'other_id', OLD."other_id"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'other_id', NEW."other_id") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "not_duplicate_delete" AFTER DELETE ON "not_duplicate" BEGIN
        SELECT RAISE(ABORT, 'not_duplicate is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'not_duplicate', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'other_id', OLD."other_id"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "merge_insert" AFTER INSERT ON "merge" BEGIN
        SELECT RAISE(ABORT, 'merge is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'merge', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'dropped', NEW."dropped", 'name', NEW."name", 'step', NEW."step") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "merge_update" AFTER UPDATE ON "merge" BEGIN
        SELECT RAISE(ABORT, 'merge is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'merge', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'dropped', OLD."dropped", 'name', OLD."name", 'step', OLD."step"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'dropped', NEW."dropped", 'name', NEW."name", 'step', NEW."step") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "merge_delete" AFTER DELETE ON "merge" BEGIN
        SELECT RAISE(ABORT, 'merge is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'merge', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'dropped', OLD."dropped", 'name', OLD."name", 'step', OLD."step"), NULL FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "draft_insert" AFTER INSERT ON "draft" BEGIN
        SELECT RAISE(ABORT, 'draft is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "draft_update" AFTER UPDATE ON "draft" BEGIN
        SELECT RAISE(ABORT, 'draft is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "draft_delete" AFTER DELETE ON "draft" BEGIN
        SELECT RAISE(ABORT, 'draft is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "calendar_export_insert" AFTER INSERT ON "calendar_export" BEGIN
        SELECT RAISE(ABORT, 'calendar_export is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "calendar_export_update" AFTER UPDATE ON "calendar_export" BEGIN
        SELECT RAISE(ABORT, 'calendar_export is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "calendar_export_delete" AFTER DELETE ON "calendar_export" BEGIN
        SELECT RAISE(ABORT, 'calendar_export is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "program_note_insert" AFTER INSERT ON "program_note" BEGIN
        SELECT RAISE(ABORT, 'program_note is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "program_note_update" AFTER UPDATE ON "program_note" BEGIN
        SELECT RAISE(ABORT, 'program_note is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "program_note_delete" AFTER DELETE ON "program_note" BEGIN
        SELECT RAISE(ABORT, 'program_note is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "attachment_insert" AFTER INSERT ON "attachment" BEGIN
        SELECT RAISE(ABORT, 'attachment is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "attachment_update" AFTER UPDATE ON "attachment" BEGIN
        SELECT RAISE(ABORT, 'attachment is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
CREATE TRIGGER "attachment_delete" AFTER DELETE ON "attachment" BEGIN
        SELECT RAISE(ABORT, 'attachment is written outside bookkeeping()') FROM "logbook_state"
        WHERE "door" IS NULL;
    END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('logbook_state',1);
INSERT INTO "sqlite_sequence" VALUES('step',22);
INSERT INTO "sqlite_sequence" VALUES('history',79);
INSERT INTO "sqlite_sequence" VALUES('person',2);
INSERT INTO "sqlite_sequence" VALUES('contact_point',2);
INSERT INTO "sqlite_sequence" VALUES('address',1);
INSERT INTO "sqlite_sequence" VALUES('important_date',1);
INSERT INTO "sqlite_sequence" VALUES('organisation',2);
INSERT INTO "sqlite_sequence" VALUES('affiliation',2);
INSERT INTO "sqlite_sequence" VALUES('tag',2);
INSERT INTO "sqlite_sequence" VALUES('person_tag',1);
INSERT INTO "sqlite_sequence" VALUES('relationship_type',1);
INSERT INTO "sqlite_sequence" VALUES('relationship',1);
INSERT INTO "sqlite_sequence" VALUES('introduction',1);
INSERT INTO "sqlite_sequence" VALUES('meeting_kind',1);
INSERT INTO "sqlite_sequence" VALUES('attachment',1);
INSERT INTO "sqlite_sequence" VALUES('meeting',1);
INSERT INTO "sqlite_sequence" VALUES('meeting_person',2);
INSERT INTO "sqlite_sequence" VALUES('meeting_tag',1);
INSERT INTO "sqlite_sequence" VALUES('meeting_organisation',1);
INSERT INTO "sqlite_sequence" VALUES('follow_up',2);
INSERT INTO "sqlite_sequence" VALUES('follow_up_person',3);
INSERT INTO "sqlite_sequence" VALUES('setting',1);
INSERT INTO "sqlite_sequence" VALUES('mentorship',1);
INSERT INTO "sqlite_sequence" VALUES('session',1);
INSERT INTO "sqlite_sequence" VALUES('guide',1);
INSERT INTO "sqlite_sequence" VALUES('topic',1);
INSERT INTO "sqlite_sequence" VALUES('question',1);
INSERT INTO "sqlite_sequence" VALUES('competency',1);
INSERT INTO "sqlite_sequence" VALUES('goal',1);
INSERT INTO "sqlite_sequence" VALUES('goal_score',1);
INSERT INTO "sqlite_sequence" VALUES('goal_person',1);
INSERT INTO "sqlite_sequence" VALUES('feedback',1);
INSERT INTO "sqlite_sequence" VALUES('status_change',1);
INSERT INTO "sqlite_sequence" VALUES('theme',1);
INSERT INTO "sqlite_sequence" VALUES('feedback_theme',1);
INSERT INTO "sqlite_sequence" VALUES('feedback_competency',1);
INSERT INTO "sqlite_sequence" VALUES('feedback_goal',1);
INSERT INTO "sqlite_sequence" VALUES('feedback_follow_up',1);
INSERT INTO "sqlite_sequence" VALUES('evidence',1);
INSERT INTO "sqlite_sequence" VALUES('feedback_evidence',1);
INSERT INTO "sqlite_sequence" VALUES('goal_evidence',1);
INSERT INTO "sqlite_sequence" VALUES('saved_review',1);
INSERT INTO "sqlite_sequence" VALUES('saved_list',1);
INSERT INTO "sqlite_sequence" VALUES('credential',1);
INSERT INTO "sqlite_sequence" VALUES('credential_cycle',1);
INSERT INTO "sqlite_sequence" VALUES('opening_balance',1);
INSERT INTO "sqlite_sequence" VALUES('holder',1);
INSERT INTO "sqlite_sequence" VALUES('activity',1);
INSERT INTO "sqlite_sequence" VALUES('activity_credit',1);
INSERT INTO "sqlite_sequence" VALUES('claim',1);
INSERT INTO "sqlite_sequence" VALUES('activity_evidence',1);
INSERT INTO "sqlite_sequence" VALUES('own_rule',1);
INSERT INTO "sqlite_sequence" VALUES('membership',1);
INSERT INTO "sqlite_sequence" VALUES('membership_term',1);
INSERT INTO "sqlite_sequence" VALUES('membership_chapter',1);
INSERT INTO "sqlite_sequence" VALUES('membership_role',1);
INSERT INTO "sqlite_sequence" VALUES('membership_evidence',1);
INSERT INTO "sqlite_sequence" VALUES('import_batch',1);
INSERT INTO "sqlite_sequence" VALUES('source_link',1);
INSERT INTO "sqlite_sequence" VALUES('meeting_source',1);
INSERT INTO "sqlite_sequence" VALUES('not_duplicate',1);
INSERT INTO "sqlite_sequence" VALUES('merge',1);
INSERT INTO "sqlite_sequence" VALUES('put_off',1);
INSERT INTO "sqlite_sequence" VALUES('draft',1);
INSERT INTO "sqlite_sequence" VALUES('calendar_export',1);
INSERT INTO "sqlite_sequence" VALUES('program_note',1);
COMMIT;
