BEGIN TRANSACTION;
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "label" TEXT NOT NULL, "street" TEXT NOT NULL, "locality" TEXT NOT NULL, "region" TEXT NOT NULL, "postcode" TEXT NOT NULL, "country" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "address" VALUES(1,'01a21961-9f75-7469-86df-5f32cd2d4454',1,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.939647Z',1,'work','Kungsgatan 1','Stockholm','','','',0);
CREATE TABLE "affiliation" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "organisation_id" INTEGER, "title" TEXT NOT NULL CHECK (organisation_id IS NOT NULL OR title <> ''), "since" TEXT, "until" TEXT, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "affiliation" VALUES(1,'01a21961-9f76-7ede-9f8e-101796242061',2,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.945912Z',1,1,'Chapter lead',NULL,'2026-10-01',0);
INSERT INTO "affiliation" VALUES(2,'01a21961-9f7a-7500-8e5f-a504e279de89',1,'2026-11-24T19:42:37.945912Z','2026-11-24T19:42:37.945912Z',1,2,'PMO lead','2026-10-01',NULL,0);
CREATE TABLE "attachment" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "sha256" TEXT NOT NULL, "media_type" TEXT NOT NULL, "bytes" BLOB NOT NULL) STRICT;
INSERT INTO "attachment" VALUES(1,'16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f','image/png',X'89504E470D0A1A0A20706978656C73');
CREATE TABLE "calendar_export" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "profile" TEXT NOT NULL, "uid" TEXT NOT NULL, "digest" TEXT NOT NULL, "sequence" INTEGER NOT NULL, "exported_at" TEXT NOT NULL CHECK ("exported_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "summary" TEXT NOT NULL, "start_utc" TEXT NOT NULL CHECK ("start_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'done', 'cancelled'))) STRICT;
INSERT INTO "calendar_export" VALUES(1,'google','01a21961-9f81-7153-ac12-c8b5e4acb265','0000000000000000000000000000000000000000000000000000000000000000',0,'2026-11-24T19:42:37.969303Z','Intro to the CIO','2026-11-24T19:42:37.969309Z','open');
CREATE TABLE "competency" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL CHECK (name <> ''), "area" TEXT NOT NULL, "hidden" INTEGER NOT NULL CHECK ("hidden" IN (0, 1))) STRICT;
INSERT INTO "competency" VALUES(1,'01a21961-9f87-7b4b-958d-e676d9da9f12',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z','risk','Risk','delivery',0);
CREATE TABLE "contact_point" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('email', 'phone', 'link')), "label" TEXT NOT NULL, "value" TEXT NOT NULL CHECK (value <> ''), "folded" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "contact_point" VALUES(1,'01a21961-9f74-7a2f-ad48-be4647ddf69a',1,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.939647Z',1,'email','work','ada@lindqvist.example','ada@lindqvist.example',0);
INSERT INTO "contact_point" VALUES(2,'01a21961-9f75-7ce4-84c8-d2279af03660',1,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.939647Z',1,'phone','','+46 8 123 456','+46 8 123 456',0);
CREATE TABLE "draft" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL, "text" TEXT NOT NULL, "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')) STRICT;
INSERT INTO "draft" VALUES(1,'log','{"notes": "typed and not saved"}','2026-11-24T19:42:37.968930Z');
CREATE TABLE "evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "title" TEXT NOT NULL CHECK (title <> ''), "day" TEXT CHECK ("day" IS NULL OR ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day")), "link" TEXT NOT NULL, "file" TEXT, "file_name" TEXT NOT NULL, "note" TEXT NOT NULL, CHECK ((file IS NULL) = (file_name = '')), CHECK (file IS NOT NULL OR link <> '')) STRICT;
INSERT INTO "evidence" VALUES(1,'01a21961-9f88-7ef4-abec-abf06f88e6cb',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z','Steering paper',NULL,'https://northwind.example/paper',NULL,'','');
CREATE TABLE "feedback" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "giver_id" INTEGER, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "meeting_id" INTEGER, "mentorship_id" INTEGER, "solicited" INTEGER NOT NULL CHECK ("solicited" IN (0, 1)), "asked" TEXT NOT NULL, "quote" TEXT NOT NULL CHECK (quote <> ''), "meaning" TEXT NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('strength', 'growth', 'mixed', 'advice')), "situation" TEXT NOT NULL, "behaviour" TEXT NOT NULL, "impact" TEXT NOT NULL, "next_step" TEXT NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "status" TEXT NOT NULL CHECK ("status" IN ('new', 'considering', 'accepted', 'acting', 'done', 'declined', 'superseded')), "reason" TEXT NOT NULL, "superseded_by_id" INTEGER, "told_on" TEXT CHECK ("told_on" IS NULL OR ("told_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("told_on", '+0 days') IS "told_on")), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("giver_id") REFERENCES "person" ("id") ON DELETE SET NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL, FOREIGN KEY ("mentorship_id") REFERENCES "mentorship" ("id") ON DELETE SET NULL, FOREIGN KEY ("superseded_by_id") REFERENCES "feedback" ("id") ON DELETE SET NULL, CHECK (status <> 'declined' OR reason <> '')) STRICT;
INSERT INTO "feedback" VALUES(1,'01a21961-9f87-7bbb-9262-de72e86c7d31',2,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,'2026-11-20',1,1,0,'','Bring two options, never one.','','advice','','','','',0,'considering','',NULL,NULL,NULL);
CREATE TABLE "feedback_competency" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "competency_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("competency_id") REFERENCES "competency" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_competency" VALUES(1,'01a21961-9f88-7efa-b68b-7a48878ff4a2',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1);
CREATE TABLE "feedback_evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "evidence_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("evidence_id") REFERENCES "evidence" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_evidence" VALUES(1,'01a21961-9f88-7788-971e-ebee8dfce9c7',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1);
CREATE TABLE "feedback_follow_up" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "follow_up_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("follow_up_id") REFERENCES "follow_up" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_follow_up" VALUES(1,'01a21961-9f88-7407-b8f8-80bb704b9dbd',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,2);
CREATE TABLE "feedback_goal" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "goal_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_goal" VALUES(1,'01a21961-9f88-7817-ba46-ae1df4df784f',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1);
CREATE TABLE "feedback_theme" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "theme_id" INTEGER NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE, FOREIGN KEY ("theme_id") REFERENCES "theme" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "feedback_theme" VALUES(1,'01a21961-9f88-7f38-849b-38dbf3bf0857',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1);
CREATE TABLE "follow_up" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "what" TEXT NOT NULL CHECK (what <> ''), "owed_by" TEXT NOT NULL CHECK ("owed_by" IN ('me', 'them')), "meeting_id" INTEGER, "due" TEXT NOT NULL CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("due", '+0 days') IS "due"), "time" TEXT CHECK ("time" IS NULL OR ("time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "time" < '24:00')), "slot" TEXT CHECK ("slot" IS NULL OR ("slot" GLOB '[0-2][0-9]:[0-5][0-9]' AND "slot" < '24:00')), "zone" TEXT NOT NULL, "due_utc" TEXT NOT NULL CHECK ("due_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "remind_minutes" INTEGER CHECK (remind_minutes >= 0), "repeat_every" INTEGER CHECK (repeat_every > 0), "repeat_unit" TEXT CHECK ("repeat_unit" IS NULL OR ("repeat_unit" IN ('days', 'weeks', 'months', 'years'))), "series" TEXT NOT NULL, "anchor_day" INTEGER NOT NULL CHECK (anchor_day BETWEEN 1 AND 31), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'done', 'cancelled')), "closed_at" TEXT CHECK ("closed_at" IS NULL OR ("closed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), "original_due" TEXT NOT NULL CHECK ("original_due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("original_due", '+0 days') IS "original_due"), "snoozes" INTEGER NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL, CHECK ((time IS NULL) <> (slot IS NULL)), CHECK ((repeat_every IS NULL) = (repeat_unit IS NULL)), CHECK ((state = 'open') = (closed_at IS NULL))) STRICT;
INSERT INTO "follow_up" VALUES(1,'01a21961-9f80-7702-86f5-ae41af8726d4',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z','Send RAID log','me',1,'2026-12-01',NULL,'09:00','Etc/UTC','2026-12-01T09:00:00.000000Z',NULL,2,'weeks','01a21961-9f80-7702-86f5-ae41af8726d4',1,'open',NULL,'2026-12-01',0,0,NULL);
INSERT INTO "follow_up" VALUES(2,'01a21961-9f81-7153-ac12-c8b5e4acb265',2,'2026-11-24T19:42:37.953598Z','2026-11-24T19:42:37.954382Z','Intro to the CIO','them',NULL,'2026-11-27',NULL,'09:00','Etc/UTC','2026-11-27T09:00:00.000000Z',NULL,NULL,NULL,'01a21961-9f81-7153-ac12-c8b5e4acb265',27,'done','2026-11-24T19:42:37.954382Z','2026-11-27',0,0,NULL);
CREATE TABLE "follow_up_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "follow_up_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("follow_up_id") REFERENCES "follow_up" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "follow_up_person" VALUES(1,'01a21961-9f80-7bd5-bf33-b02fa49445db',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z',1,1,0);
INSERT INTO "follow_up_person" VALUES(2,'01a21961-9f80-77c4-bb83-a1c7871fb6ca',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z',1,2,1);
INSERT INTO "follow_up_person" VALUES(3,'01a21961-9f81-7070-a69a-defaa054c721',1,'2026-11-24T19:42:37.953598Z','2026-11-24T19:42:37.953598Z',2,2,0);
CREATE TABLE "goal" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "title" TEXT NOT NULL CHECK (title <> ''), "success" TEXT NOT NULL, "target" TEXT CHECK ("target" IS NULL OR ("target" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("target", '+0 days') IS "target")), "competency_id" INTEGER, "baseline" INTEGER CHECK (baseline BETWEEN 0 AND 10), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'reached', 'dropped')), "closed_on" TEXT CHECK ("closed_on" IS NULL OR ("closed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("closed_on", '+0 days') IS "closed_on")), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("competency_id") REFERENCES "competency" ("id") ON DELETE SET NULL, CHECK ((state = 'open') = (closed_on IS NULL))) STRICT;
INSERT INTO "goal" VALUES(1,'01a21961-9f87-7d2e-9226-8ee2e46de9bb',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z','Speak up earlier','',NULL,1,3,'open',NULL,NULL);
CREATE TABLE "goal_evidence" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "goal_id" INTEGER NOT NULL, "evidence_id" INTEGER NOT NULL, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE, FOREIGN KEY ("evidence_id") REFERENCES "evidence" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "goal_evidence" VALUES(1,'01a21961-9f89-7bcf-887f-a3f4d22db5af',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1);
CREATE TABLE "goal_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "goal_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "goal_person" VALUES(1,'01a21961-9f87-7ae1-9dd1-f349db63bbc3',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1);
CREATE TABLE "goal_score" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "goal_id" INTEGER NOT NULL, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "score" INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10), "note" TEXT NOT NULL, FOREIGN KEY ("goal_id") REFERENCES "goal" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "goal_score" VALUES(1,'01a21961-9f87-7c48-b1e1-a29f68dc2ed7',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,'2026-11-20',5,'');
CREATE TABLE "guide" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL CHECK (name <> ''), "questions" TEXT NOT NULL) STRICT;
INSERT INTO "guide" VALUES(1,'01a21961-9f86-7467-ab87-503802afedd9',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z','own','My own','What went well?');
CREATE TABLE "history" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "step_id" INTEGER NOT NULL, "table" TEXT NOT NULL, "row" INTEGER NOT NULL, "old" TEXT, "new" TEXT, FOREIGN KEY ("step_id") REFERENCES "step" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "history" VALUES(1,1,'person',1,NULL,'{"id":1,"uid":"01a21961-9f73-7a99-88e0-49a2f76d51ef","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":null,"favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(2,1,'contact_point',1,NULL,'{"id":1,"uid":"01a21961-9f74-7a2f-ad48-be4647ddf69a","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","person_id":1,"kind":"email","label":"work","value":"ada@lindqvist.example","folded":"ada@lindqvist.example","position":0}');
INSERT INTO "history" VALUES(3,1,'contact_point',2,NULL,'{"id":2,"uid":"01a21961-9f75-7ce4-84c8-d2279af03660","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","person_id":1,"kind":"phone","label":"","value":"+46 8 123 456","folded":"+46 8 123 456","position":0}');
INSERT INTO "history" VALUES(4,1,'address',1,NULL,'{"id":1,"uid":"01a21961-9f75-7469-86df-5f32cd2d4454","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","person_id":1,"label":"work","street":"Kungsgatan 1","locality":"Stockholm","region":"","postcode":"","country":"","position":0}');
INSERT INTO "history" VALUES(5,1,'important_date',1,NULL,'{"id":1,"uid":"01a21961-9f76-733a-a506-fc0188233aac","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","person_id":1,"label":"birthday","date":"--06-12"}');
INSERT INTO "history" VALUES(6,1,'organisation',1,NULL,'{"id":1,"uid":"01a21961-9f76-74ce-aef7-f2bc113de6d8","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","name":"PMI Sweden","folded":"pmi sweden","kind":"chapter","link":"","notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(7,1,'affiliation',1,NULL,'{"id":1,"uid":"01a21961-9f76-7ede-9f8e-101796242061","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":null,"position":0}');
INSERT INTO "history" VALUES(8,1,'tag',1,NULL,'{"id":1,"uid":"01a21961-9f77-7875-9167-63e83dee951f","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","name":"pmi","folded":"pmi"}');
INSERT INTO "history" VALUES(9,1,'person_tag',1,NULL,'{"id":1,"uid":"01a21961-9f77-7d08-b0cd-bd5c3725569f","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","person_id":1,"tag_id":1}');
INSERT INTO "history" VALUES(10,2,'person',2,NULL,'{"id":2,"uid":"01a21961-9f78-7ab3-8cec-417a3ebc3624","rev":1,"created":"2026-11-24T19:42:37.944703Z","modified":"2026-11-24T19:42:37.944703Z","name":"Bruno Okafor","given":"","family":"","nickname":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(11,3,'person',2,'{"id":2,"uid":"01a21961-9f78-7ab3-8cec-417a3ebc3624","rev":1,"created":"2026-11-24T19:42:37.944703Z","modified":"2026-11-24T19:42:37.944703Z","name":"Bruno Okafor","given":"","family":"","nickname":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a21961-9f78-7ab3-8cec-417a3ebc3624","rev":2,"created":"2026-11-24T19:42:37.944703Z","modified":"2026-11-24T19:42:37.945433Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(12,4,'affiliation',1,'{"id":1,"uid":"01a21961-9f76-7ede-9f8e-101796242061","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":null,"position":0}','{"id":1,"uid":"01a21961-9f76-7ede-9f8e-101796242061","rev":2,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.945912Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":"2026-10-01","position":0}');
INSERT INTO "history" VALUES(13,4,'organisation',2,NULL,'{"id":2,"uid":"01a21961-9f7a-7faf-b754-af9fa32ac028","rev":1,"created":"2026-11-24T19:42:37.945912Z","modified":"2026-11-24T19:42:37.945912Z","name":"Ørsted","folded":"ørsted","kind":"company","link":"","notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(14,4,'affiliation',2,NULL,'{"id":2,"uid":"01a21961-9f7a-7500-8e5f-a504e279de89","rev":1,"created":"2026-11-24T19:42:37.945912Z","modified":"2026-11-24T19:42:37.945912Z","person_id":1,"organisation_id":2,"title":"PMO lead","since":"2026-10-01","until":null,"position":0}');
INSERT INTO "history" VALUES(15,5,'relationship_type',1,NULL,'{"id":1,"uid":"01a21961-9f7b-7622-bdb2-7c72f387e6f7","rev":1,"created":"2026-11-24T19:42:37.947380Z","modified":"2026-11-24T19:42:37.947380Z","key":"01a21961-9f7b-7734-acc9-4855c7b7871b","name":"coach","reverse_name":"coachee"}');
INSERT INTO "history" VALUES(16,6,'relationship',1,NULL,'{"id":1,"uid":"01a21961-9f7c-7ee7-92e0-2f9da74a9905","rev":1,"created":"2026-11-24T19:42:37.948172Z","modified":"2026-11-24T19:42:37.948172Z","person_id":1,"other_id":2,"kind":"mentor"}');
INSERT INTO "history" VALUES(17,7,'meeting_kind',1,NULL,'{"id":1,"uid":"01a21961-9f7d-7d0a-8f28-82d3c4ec63a3","rev":1,"created":"2026-11-24T19:42:37.949227Z","modified":"2026-11-24T19:42:37.949227Z","key":"01a21961-9f7d-7f0e-8576-0d77703d3cd8","name":"Walk","icon":"users","counts_as_contact":1}');
INSERT INTO "history" VALUES(18,8,'person',1,'{"id":1,"uid":"01a21961-9f73-7a99-88e0-49a2f76d51ef","rev":1,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.939647Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":null,"favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}','{"id":1,"uid":"01a21961-9f73-7a99-88e0-49a2f76d51ef","rev":2,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.949979Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(19,9,'meeting',1,NULL,'{"id":1,"uid":"01a21961-9f7e-782d-aadc-ffdb29b05348","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","kind":"01a21961-9f7d-7f0e-8576-0d77703d3cd8","title":"","day":"2026-11-20","time":null,"zone":"Etc/UTC","start_utc":"2026-11-20T12:00:00.000000Z","minutes":null,"place":"","channel":"","notes":"Budget","private":0,"state":"happened","counts_as_contact":1,"notes_not_needed":0,"trashed_at":null}');
INSERT INTO "history" VALUES(20,9,'meeting_person',1,NULL,'{"id":1,"uid":"01a21961-9f7f-737c-abe8-3101b1b49fdd","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","meeting_id":1,"person_id":1,"role":"host","line":"shared the plan","position":0}');
INSERT INTO "history" VALUES(21,9,'meeting_person',2,NULL,'{"id":2,"uid":"01a21961-9f7f-7671-becc-e59459a357c8","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","meeting_id":1,"person_id":2,"role":"","line":"","position":1}');
INSERT INTO "history" VALUES(22,9,'tag',2,NULL,'{"id":2,"uid":"01a21961-9f7f-72f9-8d40-a5d1b051bddf","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","name":"raid","folded":"raid"}');
INSERT INTO "history" VALUES(23,9,'meeting_tag',1,NULL,'{"id":1,"uid":"01a21961-9f80-7d91-be95-051ffba94e4a","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","meeting_id":1,"tag_id":2}');
INSERT INTO "history" VALUES(24,9,'follow_up',1,NULL,'{"id":1,"uid":"01a21961-9f80-7702-86f5-ae41af8726d4","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","what":"Send RAID log","owed_by":"me","meeting_id":1,"due":"2026-12-01","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-12-01T09:00:00.000000Z","remind_minutes":null,"repeat_every":2,"repeat_unit":"weeks","series":"01a21961-9f80-7702-86f5-ae41af8726d4","anchor_day":1,"state":"open","closed_at":null,"original_due":"2026-12-01","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(25,9,'follow_up_person',1,NULL,'{"id":1,"uid":"01a21961-9f80-7bd5-bf33-b02fa49445db","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","follow_up_id":1,"person_id":1,"position":0}');
INSERT INTO "history" VALUES(26,9,'follow_up_person',2,NULL,'{"id":2,"uid":"01a21961-9f80-77c4-bb83-a1c7871fb6ca","rev":1,"created":"2026-11-24T19:42:37.951137Z","modified":"2026-11-24T19:42:37.951137Z","follow_up_id":1,"person_id":2,"position":1}');
INSERT INTO "history" VALUES(27,10,'follow_up',2,NULL,'{"id":2,"uid":"01a21961-9f81-7153-ac12-c8b5e4acb265","rev":1,"created":"2026-11-24T19:42:37.953598Z","modified":"2026-11-24T19:42:37.953598Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a21961-9f81-7153-ac12-c8b5e4acb265","anchor_day":27,"state":"open","closed_at":null,"original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(28,10,'follow_up_person',3,NULL,'{"id":3,"uid":"01a21961-9f81-7070-a69a-defaa054c721","rev":1,"created":"2026-11-24T19:42:37.953598Z","modified":"2026-11-24T19:42:37.953598Z","follow_up_id":2,"person_id":2,"position":0}');
INSERT INTO "history" VALUES(29,11,'follow_up',2,'{"id":2,"uid":"01a21961-9f81-7153-ac12-c8b5e4acb265","rev":1,"created":"2026-11-24T19:42:37.953598Z","modified":"2026-11-24T19:42:37.953598Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a21961-9f81-7153-ac12-c8b5e4acb265","anchor_day":27,"state":"open","closed_at":null,"original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}','{"id":2,"uid":"01a21961-9f81-7153-ac12-c8b5e4acb265","rev":2,"created":"2026-11-24T19:42:37.953598Z","modified":"2026-11-24T19:42:37.954382Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a21961-9f81-7153-ac12-c8b5e4acb265","anchor_day":27,"state":"done","closed_at":"2026-11-24T19:42:37.954382Z","original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(30,12,'setting',1,NULL,'{"id":1,"uid":"01a21961-9f85-7a5a-accd-dca93dc89687","rev":1,"created":"2026-11-24T19:42:37.957395Z","modified":"2026-11-24T19:42:37.957395Z","key":"reminder-minutes","value":"30"}');
INSERT INTO "history" VALUES(31,13,'mentorship',1,NULL,'{"id":1,"uid":"01a21961-9f86-7cf8-b24f-a6dd7a73eae0","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","person_id":1,"role":"mentee","purpose":"Lead a programme","programme":"","since":null,"until":null,"every_days":null,"sessions":null,"minutes":null,"confidential":0,"agreement":"","state":"active","ended_on":null,"end_reason":"","outcome":"","thanked_on":null,"trashed_at":null}');
INSERT INTO "history" VALUES(32,13,'session',1,NULL,'{"id":1,"uid":"01a21961-9f86-755f-beff-9cb8067a6817","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","meeting_id":1,"mentorship_id":1,"guide":"","agenda":"The escalation","reflection":"","usefulness":4}');
INSERT INTO "history" VALUES(33,13,'guide',1,NULL,'{"id":1,"uid":"01a21961-9f86-7467-ab87-503802afedd9","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","key":"own","name":"My own","questions":"What went well?"}');
INSERT INTO "history" VALUES(34,13,'topic',1,NULL,'{"id":1,"uid":"01a21961-9f86-7a07-8b4d-41edca9e4347","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","mentorship_id":1,"meeting_id":1,"words":"Budget","state":"revisit","position":0}');
INSERT INTO "history" VALUES(35,13,'question',1,NULL,'{"id":1,"uid":"01a21961-9f86-73f1-8703-4e020b81839e","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","person_id":1,"words":"How did you get your first programme?","asked_on":null,"position":0}');
INSERT INTO "history" VALUES(36,13,'competency',1,NULL,'{"id":1,"uid":"01a21961-9f87-7b4b-958d-e676d9da9f12","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","key":"risk","name":"Risk","area":"delivery","hidden":0}');
INSERT INTO "history" VALUES(37,13,'goal',1,NULL,'{"id":1,"uid":"01a21961-9f87-7d2e-9226-8ee2e46de9bb","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","title":"Speak up earlier","success":"","target":null,"competency_id":1,"baseline":3,"state":"open","closed_on":null,"trashed_at":null}');
INSERT INTO "history" VALUES(38,13,'goal_score',1,NULL,'{"id":1,"uid":"01a21961-9f87-7c48-b1e1-a29f68dc2ed7","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","goal_id":1,"day":"2026-11-20","score":5,"note":""}');
INSERT INTO "history" VALUES(39,13,'goal_person',1,NULL,'{"id":1,"uid":"01a21961-9f87-7ae1-9dd1-f349db63bbc3","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","goal_id":1,"person_id":1}');
INSERT INTO "history" VALUES(40,13,'feedback',1,NULL,'{"id":1,"uid":"01a21961-9f87-7bbb-9262-de72e86c7d31","rev":2,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","giver_id":1,"day":"2026-11-20","meeting_id":1,"mentorship_id":1,"solicited":0,"asked":"","quote":"Bring two options, never one.","meaning":"","kind":"advice","situation":"","behaviour":"","impact":"","next_step":"","private":0,"status":"considering","reason":"","superseded_by_id":null,"told_on":null,"trashed_at":null}');
INSERT INTO "history" VALUES(42,13,'status_change',1,NULL,'{"id":1,"uid":"01a21961-9f87-70d6-a09b-0819ec85b34f","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","feedback_id":1,"before":"new","after":"considering","at":"2026-11-24T19:42:37.959859Z","reason":""}');
INSERT INTO "history" VALUES(43,13,'theme',1,NULL,'{"id":1,"uid":"01a21961-9f88-7037-990a-7d5632cf9356","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","name":"Escalation","folded":"escalation"}');
INSERT INTO "history" VALUES(44,13,'feedback_theme',1,NULL,'{"id":1,"uid":"01a21961-9f88-7f38-849b-38dbf3bf0857","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","feedback_id":1,"theme_id":1}');
INSERT INTO "history" VALUES(45,13,'feedback_competency',1,NULL,'{"id":1,"uid":"01a21961-9f88-7efa-b68b-7a48878ff4a2","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","feedback_id":1,"competency_id":1}');
INSERT INTO "history" VALUES(46,13,'feedback_goal',1,NULL,'{"id":1,"uid":"01a21961-9f88-7817-ba46-ae1df4df784f","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","feedback_id":1,"goal_id":1}');
INSERT INTO "history" VALUES(47,13,'feedback_follow_up',1,NULL,'{"id":1,"uid":"01a21961-9f88-7407-b8f8-80bb704b9dbd","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","feedback_id":1,"follow_up_id":2}');
INSERT INTO "history" VALUES(48,13,'evidence',1,NULL,'{"id":1,"uid":"01a21961-9f88-7ef4-abec-abf06f88e6cb","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","title":"Steering paper","day":null,"link":"https://northwind.example/paper","file":null,"file_name":"","note":""}');
INSERT INTO "history" VALUES(49,13,'feedback_evidence',1,NULL,'{"id":1,"uid":"01a21961-9f88-7788-971e-ebee8dfce9c7","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","feedback_id":1,"evidence_id":1}');
INSERT INTO "history" VALUES(50,13,'goal_evidence',1,NULL,'{"id":1,"uid":"01a21961-9f89-7bcf-887f-a3f4d22db5af","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","goal_id":1,"evidence_id":1}');
INSERT INTO "history" VALUES(51,13,'saved_review',1,NULL,'{"id":1,"uid":"01a21961-9f89-7191-b244-b042ff692d5a","rev":1,"created":"2026-11-24T19:42:37.958275Z","modified":"2026-11-24T19:42:37.958275Z","name":"This year","folded":"this year","filters":"{}"}');
INSERT INTO "history" VALUES(52,14,'person',2,'{"id":2,"uid":"01a21961-9f78-7ab3-8cec-417a3ebc3624","rev":2,"created":"2026-11-24T19:42:37.944703Z","modified":"2026-11-24T19:42:37.945433Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a21961-9f78-7ab3-8cec-417a3ebc3624","rev":3,"created":"2026-11-24T19:42:37.944703Z","modified":"2026-11-24T19:42:37.962532Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":"2026-11-24T19:42:37.962532Z"}');
INSERT INTO "history" VALUES(53,15,'person',2,'{"id":2,"uid":"01a21961-9f78-7ab3-8cec-417a3ebc3624","rev":4,"created":"2026-11-24T19:42:37.944703Z","modified":"2026-11-24T19:42:37.963216Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a21961-9f78-7ab3-8cec-417a3ebc3624","rev":5,"created":"2026-11-24T19:42:37.944703Z","modified":"2026-11-24T19:42:37.965500Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"after the dropped step","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(54,16,'person',1,'{"id":1,"uid":"01a21961-9f73-7a99-88e0-49a2f76d51ef","rev":2,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.949979Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}','{"id":1,"uid":"01a21961-9f73-7a99-88e0-49a2f76d51ef","rev":3,"created":"2026-11-24T19:42:37.939647Z","modified":"2026-11-24T19:42:37.966928Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":1,"every_days":30,"needs_details":0,"trashed_at":null}');
CREATE TABLE "important_date" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "label" TEXT NOT NULL, "date" TEXT NOT NULL CHECK (date <> ''), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "important_date" VALUES(1,'01a21961-9f76-733a-a506-fc0188233aac',1,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.939647Z',1,'birthday','--06-12');
CREATE TABLE "logbook_state" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "changes" INTEGER NOT NULL, "door" TEXT CHECK ("door" IS NULL OR ("door" IN ('edit', 'replay', 'bookkeeping'))), "step" INTEGER, CHECK (id = 1)) STRICT;
INSERT INTO "logbook_state" VALUES(1,'01a21961-9f66-7e66-9650-05e0ec4565d3','2026-11-24T19:42:37.930693Z',18,NULL,NULL);
CREATE TABLE "meeting" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "time" TEXT CHECK ("time" IS NULL OR ("time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "time" < '24:00')), "zone" TEXT NOT NULL, "start_utc" TEXT NOT NULL CHECK ("start_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "minutes" INTEGER CHECK (minutes > 0), "place" TEXT NOT NULL, "channel" TEXT NOT NULL, "notes" TEXT NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "state" TEXT NOT NULL CHECK ("state" IN ('planned', 'happened', 'cancelled')), "counts_as_contact" INTEGER NOT NULL CHECK ("counts_as_contact" IN (0, 1)), "notes_not_needed" INTEGER NOT NULL CHECK ("notes_not_needed" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "meeting" VALUES(1,'01a21961-9f7e-782d-aadc-ffdb29b05348',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z','01a21961-9f7d-7f0e-8576-0d77703d3cd8','','2026-11-20',NULL,'Etc/UTC','2026-11-20T12:00:00.000000Z',NULL,'','','Budget',0,'happened',1,0,NULL);
CREATE TABLE "meeting_kind" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL CHECK (name <> ''), "icon" TEXT NOT NULL, "counts_as_contact" INTEGER NOT NULL CHECK ("counts_as_contact" IN (0, 1))) STRICT;
INSERT INTO "meeting_kind" VALUES(1,'01a21961-9f7d-7d0a-8f28-82d3c4ec63a3',1,'2026-11-24T19:42:37.949227Z','2026-11-24T19:42:37.949227Z','01a21961-9f7d-7f0e-8576-0d77703d3cd8','Walk','users',1);
CREATE TABLE "meeting_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "line" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "meeting_person" VALUES(1,'01a21961-9f7f-737c-abe8-3101b1b49fdd',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z',1,1,'host','shared the plan',0);
INSERT INTO "meeting_person" VALUES(2,'01a21961-9f7f-7671-becc-e59459a357c8',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z',1,2,'','',1);
CREATE TABLE "meeting_tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "tag_id" INTEGER NOT NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "meeting_tag" VALUES(1,'01a21961-9f80-7d91-be95-051ffba94e4a',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z',1,2);
CREATE TABLE "mentorship" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "role" TEXT NOT NULL CHECK ("role" IN ('mentee', 'mentor')), "purpose" TEXT NOT NULL, "programme" TEXT NOT NULL, "since" TEXT CHECK ("since" IS NULL OR ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("since", '+0 days') IS "since")), "until" TEXT CHECK ("until" IS NULL OR ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("until", '+0 days') IS "until")), "every_days" INTEGER CHECK (every_days > 0), "sessions" INTEGER CHECK (sessions > 0), "minutes" INTEGER CHECK (minutes > 0), "confidential" INTEGER NOT NULL CHECK ("confidential" IN (0, 1)), "agreement" TEXT NOT NULL, "state" TEXT NOT NULL CHECK ("state" IN ('proposed', 'active', 'paused', 'ended')), "ended_on" TEXT CHECK ("ended_on" IS NULL OR ("ended_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("ended_on", '+0 days') IS "ended_on")), "end_reason" TEXT NOT NULL, "outcome" TEXT NOT NULL, "thanked_on" TEXT CHECK ("thanked_on" IS NULL OR ("thanked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("thanked_on", '+0 days') IS "thanked_on")), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, CHECK ((state = 'ended') = (ended_on IS NOT NULL)), CHECK (state <> 'ended' OR end_reason <> '')) STRICT;
INSERT INTO "mentorship" VALUES(1,'01a21961-9f86-7cf8-b24f-a6dd7a73eae0',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,'mentee','Lead a programme','',NULL,NULL,NULL,NULL,NULL,0,'','active',NULL,'','',NULL,NULL);
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('company', 'association', 'chapter', 'school', 'other')), "link" TEXT NOT NULL, "notes" TEXT NOT NULL, "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "organisation" VALUES(1,'01a21961-9f76-74ce-aef7-f2bc113de6d8',1,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.939647Z','PMI Sweden','pmi sweden','chapter','','',NULL);
INSERT INTO "organisation" VALUES(2,'01a21961-9f7a-7faf-b754-af9fa32ac028',1,'2026-11-24T19:42:37.945912Z','2026-11-24T19:42:37.945912Z','Ørsted','ørsted','company','','',NULL);
CREATE TABLE "person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "given" TEXT NOT NULL, "family" TEXT NOT NULL, "nickname" TEXT NOT NULL, "said" TEXT NOT NULL, "folded" TEXT NOT NULL, "zone" TEXT, "notes" TEXT NOT NULL, "photo" TEXT, "favourite" INTEGER NOT NULL CHECK ("favourite" IN (0, 1)), "every_days" INTEGER CHECK (every_days > 0), "needs_details" INTEGER NOT NULL CHECK ("needs_details" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "person" VALUES(1,'01a21961-9f73-7a99-88e0-49a2f76d51ef',4,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.967552Z','Ada Lindqvist','','','','','ada lindqvist',NULL,'Line one
line two; “quoted”','16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f',0,30,0,NULL);
INSERT INTO "person" VALUES(2,'01a21961-9f78-7ab3-8cec-417a3ebc3624',5,'2026-11-24T19:42:37.944703Z','2026-11-24T19:42:37.965500Z','Bruno Okafor','','','Bo','','bruno okafor',NULL,'after the dropped step',NULL,0,NULL,0,NULL);
CREATE TABLE "person_tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "tag_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "person_tag" VALUES(1,'01a21961-9f77-7d08-b0cd-bd5c3725569f',1,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.939647Z',1,1);
CREATE TABLE "program_note" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "key" TEXT NOT NULL, "value" TEXT NOT NULL) STRICT;
INSERT INTO "program_note" VALUES(1,'sample','of a note');
CREATE TABLE "question" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "words" TEXT NOT NULL CHECK (words <> ''), "asked_on" TEXT CHECK ("asked_on" IS NULL OR ("asked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("asked_on", '+0 days') IS "asked_on")), "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "question" VALUES(1,'01a21961-9f86-73f1-8703-4e020b81839e',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,'How did you get your first programme?',NULL,0);
CREATE TABLE "relationship" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "other_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("other_id") REFERENCES "person" ("id") ON DELETE CASCADE, CHECK (person_id <> other_id)) STRICT;
INSERT INTO "relationship" VALUES(1,'01a21961-9f7c-7ee7-92e0-2f9da74a9905',1,'2026-11-24T19:42:37.948172Z','2026-11-24T19:42:37.948172Z',1,2,'mentor');
CREATE TABLE "relationship_type" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL, "reverse_name" TEXT NOT NULL) STRICT;
INSERT INTO "relationship_type" VALUES(1,'01a21961-9f7b-7622-bdb2-7c72f387e6f7',1,'2026-11-24T19:42:37.947380Z','2026-11-24T19:42:37.947380Z','01a21961-9f7b-7734-acc9-4855c7b7871b','coach','coachee');
CREATE TABLE "saved_review" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL, "filters" TEXT NOT NULL) STRICT;
INSERT INTO "saved_review" VALUES(1,'01a21961-9f89-7191-b244-b042ff692d5a',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z','This year','this year','{}');
CREATE TABLE "session" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "mentorship_id" INTEGER NOT NULL, "guide" TEXT NOT NULL, "agenda" TEXT NOT NULL, "reflection" TEXT NOT NULL, "usefulness" INTEGER CHECK (usefulness BETWEEN 1 AND 5), FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("mentorship_id") REFERENCES "mentorship" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "session" VALUES(1,'01a21961-9f86-755f-beff-9cb8067a6817',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1,'','The escalation','',4);
CREATE TABLE "setting" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "value" TEXT NOT NULL) STRICT;
INSERT INTO "setting" VALUES(1,'01a21961-9f85-7a5a-accd-dca93dc89687',1,'2026-11-24T19:42:37.957395Z','2026-11-24T19:42:37.957395Z','reminder-minutes','30');
CREATE TABLE "status_change" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "feedback_id" INTEGER NOT NULL, "before" TEXT NOT NULL CHECK ("before" IN ('new', 'considering', 'accepted', 'acting', 'done', 'declined', 'superseded')), "after" TEXT NOT NULL CHECK ("after" IN ('new', 'considering', 'accepted', 'acting', 'done', 'declined', 'superseded')), "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "reason" TEXT NOT NULL, FOREIGN KEY ("feedback_id") REFERENCES "feedback" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "status_change" VALUES(1,'01a21961-9f87-70d6-a09b-0819ec85b34f',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,'new','considering','2026-11-24T19:42:37.959859Z','');
CREATE TABLE "step" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "device" TEXT NOT NULL, "label" TEXT NOT NULL, "arguments" TEXT NOT NULL, "merge_key" TEXT, "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "state" TEXT NOT NULL CHECK ("state" IN ('done', 'undone', 'dropped', 'sealed'))) STRICT;
INSERT INTO "step" VALUES(1,'01a21961-9f73-78f6-b7ae-d4a08d146478','laptop','person-added','["01a21961-9f73-7a99-88e0-49a2f76d51ef"]',NULL,'2026-11-24T19:42:37.939647Z','done');
INSERT INTO "step" VALUES(2,'01a21961-9f78-7202-9c4e-84e7f34c68ef','laptop','person-added','["01a21961-9f78-7ab3-8cec-417a3ebc3624"]',NULL,'2026-11-24T19:42:37.944703Z','done');
INSERT INTO "step" VALUES(3,'01a21961-9f79-7b3d-956a-c996b19c7a1e','laptop','person-changed','["01a21961-9f78-7ab3-8cec-417a3ebc3624"]',NULL,'2026-11-24T19:42:37.945433Z','done');
INSERT INTO "step" VALUES(4,'01a21961-9f79-7f09-b20a-3abd5617de9e','laptop','job-changed','["01a21961-9f73-7a99-88e0-49a2f76d51ef"]',NULL,'2026-11-24T19:42:37.945912Z','done');
INSERT INTO "step" VALUES(5,'01a21961-9f7b-70cb-ab2d-8e86fe36ee35','laptop','relationship-type-added','[]',NULL,'2026-11-24T19:42:37.947380Z','done');
INSERT INTO "step" VALUES(6,'01a21961-9f7c-77a7-9eea-177b7c31420b','laptop','relationship-added','["01a21961-9f73-7a99-88e0-49a2f76d51ef", "01a21961-9f78-7ab3-8cec-417a3ebc3624"]',NULL,'2026-11-24T19:42:37.948172Z','done');
INSERT INTO "step" VALUES(7,'01a21961-9f7d-739a-8f45-aac34753f593','laptop','kind-added','[]',NULL,'2026-11-24T19:42:37.949227Z','done');
INSERT INTO "step" VALUES(8,'01a21961-9f7d-703c-99d1-4db1297f7bb2','laptop','photo-changed','["01a21961-9f73-7a99-88e0-49a2f76d51ef"]',NULL,'2026-11-24T19:42:37.949979Z','done');
INSERT INTO "step" VALUES(9,'01a21961-9f7f-7617-be1d-b2d36074338a','laptop','meeting-logged','["01a21961-9f7e-782d-aadc-ffdb29b05348", "01a21961-9f73-7a99-88e0-49a2f76d51ef", "01a21961-9f78-7ab3-8cec-417a3ebc3624"]',NULL,'2026-11-24T19:42:37.951137Z','done');
INSERT INTO "step" VALUES(10,'01a21961-9f81-7641-8b6e-54ea7790cb5c','laptop','follow-up-added','["01a21961-9f81-7153-ac12-c8b5e4acb265", "01a21961-9f78-7ab3-8cec-417a3ebc3624"]',NULL,'2026-11-24T19:42:37.953598Z','done');
INSERT INTO "step" VALUES(11,'01a21961-9f82-754a-9cec-a7c63cee1f9f','laptop','follow-ups-done','["01a21961-9f81-7153-ac12-c8b5e4acb265"]',NULL,'2026-11-24T19:42:37.954382Z','done');
INSERT INTO "step" VALUES(12,'01a21961-9f85-789f-befc-eb47d8d6d871','laptop','setting-changed','["reminder-minutes"]',NULL,'2026-11-24T19:42:37.957395Z','done');
INSERT INTO "step" VALUES(13,'01a21961-9f86-7489-ab88-3894c8fef99d','laptop','sample-added','[]',NULL,'2026-11-24T19:42:37.958275Z','done');
INSERT INTO "step" VALUES(14,'01a21961-9f8a-714d-829e-a28ec56305b3','laptop','people-trashed','["01a21961-9f78-7ab3-8cec-417a3ebc3624"]',NULL,'2026-11-24T19:42:37.962532Z','dropped');
INSERT INTO "step" VALUES(15,'01a21961-9f8d-7c78-8228-9a344e4882a8','laptop','person-changed','["01a21961-9f78-7ab3-8cec-417a3ebc3624"]',NULL,'2026-11-24T19:42:37.965500Z','done');
INSERT INTO "step" VALUES(16,'01a21961-9f8e-76cd-a861-24b6bbc1e236','laptop','person-changed','["01a21961-9f73-7a99-88e0-49a2f76d51ef"]',NULL,'2026-11-24T19:42:37.966928Z','undone');
CREATE TABLE "tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL) STRICT;
INSERT INTO "tag" VALUES(1,'01a21961-9f77-7875-9167-63e83dee951f',1,'2026-11-24T19:42:37.939647Z','2026-11-24T19:42:37.939647Z','pmi','pmi');
INSERT INTO "tag" VALUES(2,'01a21961-9f7f-72f9-8d40-a5d1b051bddf',1,'2026-11-24T19:42:37.951137Z','2026-11-24T19:42:37.951137Z','raid','raid');
CREATE TABLE "theme" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL) STRICT;
INSERT INTO "theme" VALUES(1,'01a21961-9f88-7037-990a-7d5632cf9356',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z','Escalation','escalation');
CREATE TABLE "topic" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "mentorship_id" INTEGER NOT NULL, "meeting_id" INTEGER, "words" TEXT NOT NULL CHECK (words <> ''), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'revisit', 'settled')), "position" INTEGER NOT NULL, FOREIGN KEY ("mentorship_id") REFERENCES "mentorship" ("id") ON DELETE CASCADE, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL) STRICT;
INSERT INTO "topic" VALUES(1,'01a21961-9f86-7a07-8b4d-41edca9e4347',1,'2026-11-24T19:42:37.958275Z','2026-11-24T19:42:37.958275Z',1,1,'Budget','revisit',0);
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
CREATE UNIQUE INDEX "tag_uid" ON "tag" ("uid");
CREATE UNIQUE INDEX "tag_folded" ON "tag" ("folded");
CREATE UNIQUE INDEX "person_tag_uid" ON "person_tag" ("uid");
CREATE INDEX "person_tag_tag_id" ON "person_tag" ("tag_id");
CREATE UNIQUE INDEX "person_tag_person_id_tag_id" ON "person_tag" ("person_id", "tag_id");
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
        SELECT "step", 'person', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'given', NEW."given", 'family', NEW."family", 'nickname', NEW."nickname", 'said', NEW."said", 'folded', NEW."folded", 'zone', NEW."zone", 'notes', NEW."notes", 'photo', NEW."photo", 'favourite', NEW."favourite", 'every_days', NEW."every_days", 'needs_details', NEW."needs_details", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "person_update" AFTER UPDATE ON "person" BEGIN
        SELECT RAISE(ABORT, 'person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'given', OLD."given", 'family', OLD."family", 'nickname', OLD."nickname", 'said', OLD."said", 'folded', OLD."folded", 'zone', OLD."zone", 'notes', OLD."notes", 'photo', OLD."photo", 'favourite', OLD."favourite", 'every_days', OLD."every_days", 'needs_details', OLD."needs_details", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'given', NEW."given", 'family', NEW."family", 'nickname', NEW."nickname", 'said', NEW."said", 'folded', NEW."folded", 'zone', NEW."zone", 'notes', NEW."notes", 'photo', NEW."photo", 'favourite', NEW."favourite", 'every_days', NEW."every_days", 'needs_details', NEW."needs_details", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "person_delete" AFTER DELETE ON "person" BEGIN
        SELECT RAISE(ABORT, 'person is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'person', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'given', OLD."given", 'family', OLD."family", 'nickname', OLD."nickname", 'said', OLD."said", 'folded', OLD."folded", 'zone', OLD."zone", 'notes', OLD."notes", 'photo', OLD."photo", 'favourite', OLD."favourite", 'every_days', OLD."every_days", 'needs_details', OLD."needs_details", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
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
        SELECT "step", 'affiliation', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'organisation_id', NEW."organisation_id", 'title', NEW."title", 'since', NEW."since", 'until', NEW."until", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "affiliation_update" AFTER UPDATE ON "affiliation" BEGIN
        SELECT RAISE(ABORT, 'affiliation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'affiliation', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'organisation_id', OLD."organisation_id", 'title', OLD."title", 'since', OLD."since", 'until', OLD."until", 'position', OLD."position"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'organisation_id', NEW."organisation_id", 'title', NEW."title", 'since', NEW."since", 'until', NEW."until", 'position', NEW."position") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "affiliation_delete" AFTER DELETE ON "affiliation" BEGIN
        SELECT RAISE(ABORT, 'affiliation is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'affiliation', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'organisation_id', OLD."organisation_id", 'title', OLD."title", 'since', OLD."since", 'until', OLD."until", 'position', OLD."position"), NULL FROM "logbook_state" WHERE "door" = 'edit';
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
CREATE TRIGGER "tag_insert" AFTER INSERT ON "tag" BEGIN
        SELECT RAISE(ABORT, 'tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'tag', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "tag_update" AFTER UPDATE ON "tag" BEGIN
        SELECT RAISE(ABORT, 'tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'tag', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'name', NEW."name", 'folded', NEW."folded") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "tag_delete" AFTER DELETE ON "tag" BEGIN
        SELECT RAISE(ABORT, 'tag is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'tag', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'name', OLD."name", 'folded', OLD."folded"), NULL FROM "logbook_state" WHERE "door" = 'edit';
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
        SELECT "step", 'meeting', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'kind', NEW."kind", 'title', NEW."title", 'day', NEW."day", 'time', NEW."time", 'zone', NEW."zone", 'start_utc', NEW."start_utc", 'minutes', NEW."minutes", 'place', NEW."place", 'channel', NEW."channel", 'notes', NEW."notes", 'private', NEW."private", 'state', NEW."state", 'counts_as_contact', NEW."counts_as_contact", 'notes_not_needed', NEW."notes_not_needed", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_update" AFTER UPDATE ON "meeting" BEGIN
        SELECT RAISE(ABORT, 'meeting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'kind', OLD."kind", 'title', OLD."title", 'day', OLD."day", 'time', OLD."time", 'zone', OLD."zone", 'start_utc', OLD."start_utc", 'minutes', OLD."minutes", 'place', OLD."place", 'channel', OLD."channel", 'notes', OLD."notes", 'private', OLD."private", 'state', OLD."state", 'counts_as_contact', OLD."counts_as_contact", 'notes_not_needed', OLD."notes_not_needed", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'kind', NEW."kind", 'title', NEW."title", 'day', NEW."day", 'time', NEW."time", 'zone', NEW."zone", 'start_utc', NEW."start_utc", 'minutes', NEW."minutes", 'place', NEW."place", 'channel', NEW."channel", 'notes', NEW."notes", 'private', NEW."private", 'state', NEW."state", 'counts_as_contact', NEW."counts_as_contact", 'notes_not_needed', NEW."notes_not_needed", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "meeting_delete" AFTER DELETE ON "meeting" BEGIN
        SELECT RAISE(ABORT, 'meeting is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'meeting', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'kind', OLD."kind", 'title', OLD."title", 'day', OLD."day", 'time', OLD."time", 'zone', OLD."zone", 'start_utc', OLD."start_utc", 'minutes', OLD."minutes", 'place', OLD."place", 'channel', OLD."channel", 'notes', OLD."notes", 'private', OLD."private", 'state', OLD."state", 'counts_as_contact', OLD."counts_as_contact", 'notes_not_needed', OLD."notes_not_needed", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
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
        SELECT "step", 'mentorship', NEW."id", NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'role', NEW."role", 'purpose', NEW."purpose", 'programme', NEW."programme", 'since', NEW."since", 'until', NEW."until", 'every_days', NEW."every_days", 'sessions', NEW."sessions", 'minutes', NEW."minutes", 'confidential', NEW."confidential", 'agreement', NEW."agreement", 'state', NEW."state", 'ended_on', NEW."ended_on", 'end_reason', NEW."end_reason", 'outcome', NEW."outcome", 'thanked_on', NEW."thanked_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "mentorship_update" AFTER UPDATE ON "mentorship" BEGIN
        SELECT RAISE(ABORT, 'mentorship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'mentorship', NEW."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'role', OLD."role", 'purpose', OLD."purpose", 'programme', OLD."programme", 'since', OLD."since", 'until', OLD."until", 'every_days', OLD."every_days", 'sessions', OLD."sessions", 'minutes', OLD."minutes", 'confidential', OLD."confidential", 'agreement', OLD."agreement", 'state', OLD."state", 'ended_on', OLD."ended_on", 'end_reason', OLD."end_reason", 'outcome', OLD."outcome", 'thanked_on', OLD."thanked_on", 'trashed_at', OLD."trashed_at"), json_object('id', NEW."id", 'uid', NEW."uid", 'rev', NEW."rev", 'created', NEW."created", 'modified', NEW."modified", 'person_id', NEW."person_id", 'role', NEW."role", 'purpose', NEW."purpose", 'programme', NEW."programme", 'since', NEW."since", 'until', NEW."until", 'every_days', NEW."every_days", 'sessions', NEW."sessions", 'minutes', NEW."minutes", 'confidential', NEW."confidential", 'agreement', NEW."agreement", 'state', NEW."state", 'ended_on', NEW."ended_on", 'end_reason', NEW."end_reason", 'outcome', NEW."outcome", 'thanked_on', NEW."thanked_on", 'trashed_at', NEW."trashed_at") FROM "logbook_state" WHERE "door" = 'edit';
    END;
CREATE TRIGGER "mentorship_delete" AFTER DELETE ON "mentorship" BEGIN
        SELECT RAISE(ABORT, 'mentorship is written outside edit()') FROM "logbook_state"
        WHERE "door" IS NULL OR "door" = 'bookkeeping';
        INSERT INTO "history" ("step_id", "table", "row", "old", "new")
        SELECT "step", 'mentorship', OLD."id", json_object('id', OLD."id", 'uid', OLD."uid", 'rev', OLD."rev", 'created', OLD."created", 'modified', OLD."modified", 'person_id', OLD."person_id", 'role', OLD."role", 'purpose', OLD."purpose", 'programme', OLD."programme", 'since', OLD."since", 'until', OLD."until", 'every_days', OLD."every_days", 'sessions', OLD."sessions", 'minutes', OLD."minutes", 'confidential', OLD."confidential", 'agreement', OLD."agreement", 'state', OLD."state", 'ended_on', OLD."ended_on", 'end_reason', OLD."end_reason", 'outcome', OLD."outcome", 'thanked_on', OLD."thanked_on", 'trashed_at', OLD."trashed_at"), NULL FROM "logbook_state" WHERE "door" = 'edit';
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
INSERT INTO "sqlite_sequence" VALUES('step',16);
INSERT INTO "sqlite_sequence" VALUES('history',54);
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
INSERT INTO "sqlite_sequence" VALUES('meeting_kind',1);
INSERT INTO "sqlite_sequence" VALUES('attachment',1);
INSERT INTO "sqlite_sequence" VALUES('meeting',1);
INSERT INTO "sqlite_sequence" VALUES('meeting_person',2);
INSERT INTO "sqlite_sequence" VALUES('meeting_tag',1);
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
INSERT INTO "sqlite_sequence" VALUES('draft',1);
INSERT INTO "sqlite_sequence" VALUES('calendar_export',1);
INSERT INTO "sqlite_sequence" VALUES('program_note',1);
COMMIT;
