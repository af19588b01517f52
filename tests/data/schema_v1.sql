BEGIN TRANSACTION;
CREATE TABLE "address" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "label" TEXT NOT NULL, "street" TEXT NOT NULL, "locality" TEXT NOT NULL, "region" TEXT NOT NULL, "postcode" TEXT NOT NULL, "country" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "address" VALUES(1,'01a218f5-164d-7143-b50e-c3a497ebf20d',1,'2026-11-24T17:44:04.941725Z','2026-11-24T17:44:04.941725Z',1,'work','Kungsgatan 1','Stockholm','','','',0);
CREATE TABLE "affiliation" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "organisation_id" INTEGER, "title" TEXT NOT NULL CHECK (organisation_id IS NOT NULL OR title <> ''), "since" TEXT, "until" TEXT, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("organisation_id") REFERENCES "organisation" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "affiliation" VALUES(1,'01a218f5-1651-7422-94bb-2e995e590c2f',2,'2026-11-24T17:44:04.945100Z','2026-11-24T17:44:04.952555Z',1,1,'Chapter lead',NULL,'2026-10-01',0);
INSERT INTO "affiliation" VALUES(2,'01a218f5-1659-77d7-b832-c5a7f38ba42d',1,'2026-11-24T17:44:04.953486Z','2026-11-24T17:44:04.953486Z',1,2,'PMO lead','2026-10-01',NULL,0);
CREATE TABLE "attachment" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "sha256" TEXT NOT NULL, "media_type" TEXT NOT NULL, "bytes" BLOB NOT NULL) STRICT;
INSERT INTO "attachment" VALUES(1,'16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f','image/png',X'89504E470D0A1A0A20706978656C73');
CREATE TABLE "calendar_export" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "profile" TEXT NOT NULL, "uid" TEXT NOT NULL, "digest" TEXT NOT NULL, "sequence" INTEGER NOT NULL, "exported_at" TEXT NOT NULL CHECK ("exported_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "summary" TEXT NOT NULL, "start_utc" TEXT NOT NULL CHECK ("start_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'done', 'cancelled'))) STRICT;
INSERT INTO "calendar_export" VALUES(1,'google','01a218f5-1668-7d86-9f17-d3d951c3d6d7','0000000000000000000000000000000000000000000000000000000000000000',0,'2026-11-24T17:44:04.986256Z','Intro to the CIO','2026-11-24T17:44:04.986271Z','open');
CREATE TABLE "contact_point" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('email', 'phone', 'link')), "label" TEXT NOT NULL, "value" TEXT NOT NULL CHECK (value <> ''), "folded" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "contact_point" VALUES(1,'01a218f5-164b-7248-a695-5d5c948e058c',1,'2026-11-24T17:44:04.939619Z','2026-11-24T17:44:04.939619Z',1,'email','work','ada@lindqvist.example','ada@lindqvist.example',0);
INSERT INTO "contact_point" VALUES(2,'01a218f5-164c-741a-a06b-d6ff2fb7a3a5',1,'2026-11-24T17:44:04.940750Z','2026-11-24T17:44:04.940750Z',1,'phone','','+46 8 123 456','+46 8 123 456',0);
CREATE TABLE "draft" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "name" TEXT NOT NULL, "text" TEXT NOT NULL, "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')) STRICT;
INSERT INTO "draft" VALUES(1,'log','{"notes": "typed and not saved"}','2026-11-24T17:44:04.985467Z');
CREATE TABLE "follow_up" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "what" TEXT NOT NULL CHECK (what <> ''), "owed_by" TEXT NOT NULL CHECK ("owed_by" IN ('me', 'them')), "meeting_id" INTEGER, "due" TEXT NOT NULL CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("due", '+0 days') IS "due"), "time" TEXT CHECK ("time" IS NULL OR ("time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "time" < '24:00')), "slot" TEXT CHECK ("slot" IS NULL OR ("slot" GLOB '[0-2][0-9]:[0-5][0-9]' AND "slot" < '24:00')), "zone" TEXT NOT NULL, "due_utc" TEXT NOT NULL CHECK ("due_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "remind_minutes" INTEGER CHECK (remind_minutes >= 0), "repeat_every" INTEGER CHECK (repeat_every > 0), "repeat_unit" TEXT CHECK ("repeat_unit" IS NULL OR ("repeat_unit" IN ('days', 'weeks', 'months', 'years'))), "series" TEXT NOT NULL, "anchor_day" INTEGER NOT NULL CHECK (anchor_day BETWEEN 1 AND 31), "state" TEXT NOT NULL CHECK ("state" IN ('open', 'done', 'cancelled')), "closed_at" TEXT CHECK ("closed_at" IS NULL OR ("closed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), "original_due" TEXT NOT NULL CHECK ("original_due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("original_due", '+0 days') IS "original_due"), "snoozes" INTEGER NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z')), FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE SET NULL, CHECK ((time IS NULL) <> (slot IS NULL)), CHECK ((repeat_every IS NULL) = (repeat_unit IS NULL)), CHECK ((state = 'open') = (closed_at IS NULL))) STRICT;
INSERT INTO "follow_up" VALUES(1,'01a218f5-1665-74dc-a29d-bd84f1ca3d57',1,'2026-11-24T17:44:04.965618Z','2026-11-24T17:44:04.965618Z','Send RAID log','me',1,'2026-12-01',NULL,'09:00','Etc/UTC','2026-12-01T09:00:00.000000Z',NULL,2,'weeks','01a218f5-1665-74dc-a29d-bd84f1ca3d57',1,'open',NULL,'2026-12-01',0,0,NULL);
INSERT INTO "follow_up" VALUES(2,'01a218f5-1668-7d86-9f17-d3d951c3d6d7',2,'2026-11-24T17:44:04.968585Z','2026-11-24T17:44:04.971341Z','Intro to the CIO','them',NULL,'2026-11-27',NULL,'09:00','Etc/UTC','2026-11-27T09:00:00.000000Z',NULL,NULL,NULL,'01a218f5-1668-7d86-9f17-d3d951c3d6d7',27,'done','2026-11-24T17:44:04.971296Z','2026-11-27',0,0,NULL);
CREATE TABLE "follow_up_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "follow_up_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("follow_up_id") REFERENCES "follow_up" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "follow_up_person" VALUES(1,'01a218f5-1666-7207-8b6e-badae0569eb7',1,'2026-11-24T17:44:04.966399Z','2026-11-24T17:44:04.966399Z',1,1,0);
INSERT INTO "follow_up_person" VALUES(2,'01a218f5-1666-79fd-819a-66a1944e2a9c',1,'2026-11-24T17:44:04.966731Z','2026-11-24T17:44:04.966731Z',1,2,1);
INSERT INTO "follow_up_person" VALUES(3,'01a218f5-1668-79a9-9485-7b9810927023',1,'2026-11-24T17:44:04.968900Z','2026-11-24T17:44:04.968900Z',2,2,0);
CREATE TABLE "history" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "step_id" INTEGER NOT NULL, "table" TEXT NOT NULL, "row" INTEGER NOT NULL, "old" TEXT, "new" TEXT, FOREIGN KEY ("step_id") REFERENCES "step" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "history" VALUES(1,1,'person',1,NULL,'{"id":1,"uid":"01a218f5-1649-741f-914d-e0338564f84c","rev":1,"created":"2026-11-24T17:44:04.938089Z","modified":"2026-11-24T17:44:04.938089Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":null,"favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(2,1,'contact_point',1,NULL,'{"id":1,"uid":"01a218f5-164b-7248-a695-5d5c948e058c","rev":1,"created":"2026-11-24T17:44:04.939619Z","modified":"2026-11-24T17:44:04.939619Z","person_id":1,"kind":"email","label":"work","value":"ada@lindqvist.example","folded":"ada@lindqvist.example","position":0}');
INSERT INTO "history" VALUES(3,1,'contact_point',2,NULL,'{"id":2,"uid":"01a218f5-164c-741a-a06b-d6ff2fb7a3a5","rev":1,"created":"2026-11-24T17:44:04.940750Z","modified":"2026-11-24T17:44:04.940750Z","person_id":1,"kind":"phone","label":"","value":"+46 8 123 456","folded":"+46 8 123 456","position":0}');
INSERT INTO "history" VALUES(4,1,'address',1,NULL,'{"id":1,"uid":"01a218f5-164d-7143-b50e-c3a497ebf20d","rev":1,"created":"2026-11-24T17:44:04.941725Z","modified":"2026-11-24T17:44:04.941725Z","person_id":1,"label":"work","street":"Kungsgatan 1","locality":"Stockholm","region":"","postcode":"","country":"","position":0}');
INSERT INTO "history" VALUES(5,1,'important_date',1,NULL,'{"id":1,"uid":"01a218f5-164f-7f26-bed1-d425af2f7d7b","rev":1,"created":"2026-11-24T17:44:04.943191Z","modified":"2026-11-24T17:44:04.943191Z","person_id":1,"label":"birthday","date":"--06-12"}');
INSERT INTO "history" VALUES(6,1,'organisation',1,NULL,'{"id":1,"uid":"01a218f5-1650-7e82-b4cc-97507c8e8df4","rev":1,"created":"2026-11-24T17:44:04.944714Z","modified":"2026-11-24T17:44:04.944714Z","name":"PMI Sweden","folded":"pmi sweden","kind":"chapter","link":"","notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(7,1,'affiliation',1,NULL,'{"id":1,"uid":"01a218f5-1651-7422-94bb-2e995e590c2f","rev":1,"created":"2026-11-24T17:44:04.945100Z","modified":"2026-11-24T17:44:04.945100Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":null,"position":0}');
INSERT INTO "history" VALUES(8,1,'tag',1,NULL,'{"id":1,"uid":"01a218f5-1651-7e78-bd03-69465d728d91","rev":1,"created":"2026-11-24T17:44:04.945916Z","modified":"2026-11-24T17:44:04.945916Z","name":"pmi","folded":"pmi"}');
INSERT INTO "history" VALUES(9,1,'person_tag',1,NULL,'{"id":1,"uid":"01a218f5-1652-774b-b47b-012e92bf3ce5","rev":1,"created":"2026-11-24T17:44:04.946772Z","modified":"2026-11-24T17:44:04.946772Z","person_id":1,"tag_id":1}');
INSERT INTO "history" VALUES(10,2,'person',2,NULL,'{"id":2,"uid":"01a218f5-1654-7372-87c6-360db589fa95","rev":1,"created":"2026-11-24T17:44:04.949183Z","modified":"2026-11-24T17:44:04.949183Z","name":"Bruno Okafor","given":"","family":"","nickname":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(11,3,'person',2,'{"id":2,"uid":"01a218f5-1654-7372-87c6-360db589fa95","rev":1,"created":"2026-11-24T17:44:04.949183Z","modified":"2026-11-24T17:44:04.949183Z","name":"Bruno Okafor","given":"","family":"","nickname":"","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a218f5-1654-7372-87c6-360db589fa95","rev":2,"created":"2026-11-24T17:44:04.949183Z","modified":"2026-11-24T17:44:04.950698Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(12,4,'affiliation',1,'{"id":1,"uid":"01a218f5-1651-7422-94bb-2e995e590c2f","rev":1,"created":"2026-11-24T17:44:04.945100Z","modified":"2026-11-24T17:44:04.945100Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":null,"position":0}','{"id":1,"uid":"01a218f5-1651-7422-94bb-2e995e590c2f","rev":2,"created":"2026-11-24T17:44:04.945100Z","modified":"2026-11-24T17:44:04.952555Z","person_id":1,"organisation_id":1,"title":"Chapter lead","since":null,"until":"2026-10-01","position":0}');
INSERT INTO "history" VALUES(13,4,'organisation',2,NULL,'{"id":2,"uid":"01a218f5-1659-734a-9c8c-117fd0b08b92","rev":1,"created":"2026-11-24T17:44:04.953285Z","modified":"2026-11-24T17:44:04.953285Z","name":"Ørsted","folded":"ørsted","kind":"company","link":"","notes":"","trashed_at":null}');
INSERT INTO "history" VALUES(14,4,'affiliation',2,NULL,'{"id":2,"uid":"01a218f5-1659-77d7-b832-c5a7f38ba42d","rev":1,"created":"2026-11-24T17:44:04.953486Z","modified":"2026-11-24T17:44:04.953486Z","person_id":1,"organisation_id":2,"title":"PMO lead","since":"2026-10-01","until":null,"position":0}');
INSERT INTO "history" VALUES(15,5,'relationship_type',1,NULL,'{"id":1,"uid":"01a218f5-165a-7627-a6d7-e544fc6b1ddd","rev":1,"created":"2026-11-24T17:44:04.954931Z","modified":"2026-11-24T17:44:04.954931Z","key":"01a218f5-165a-7243-96b5-8c3a5e680e27","name":"coach","reverse_name":"coachee"}');
INSERT INTO "history" VALUES(16,6,'relationship',1,NULL,'{"id":1,"uid":"01a218f5-165d-7f00-a90c-434b23d61c33","rev":1,"created":"2026-11-24T17:44:04.957379Z","modified":"2026-11-24T17:44:04.957379Z","person_id":1,"other_id":2,"kind":"mentor"}');
INSERT INTO "history" VALUES(17,7,'meeting_kind',1,NULL,'{"id":1,"uid":"01a218f5-165e-706a-8740-8880ca94b268","rev":1,"created":"2026-11-24T17:44:04.958631Z","modified":"2026-11-24T17:44:04.958631Z","key":"01a218f5-165e-7ca0-8e50-d00709157815","name":"Walk","icon":"users","counts_as_contact":1}');
INSERT INTO "history" VALUES(18,8,'person',1,'{"id":1,"uid":"01a218f5-1649-741f-914d-e0338564f84c","rev":1,"created":"2026-11-24T17:44:04.938089Z","modified":"2026-11-24T17:44:04.938089Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":null,"favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}','{"id":1,"uid":"01a218f5-1649-741f-914d-e0338564f84c","rev":2,"created":"2026-11-24T17:44:04.938089Z","modified":"2026-11-24T17:44:04.960515Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(19,9,'meeting',1,NULL,'{"id":1,"uid":"01a218f5-1661-7b15-b100-07670eead9bc","rev":1,"created":"2026-11-24T17:44:04.962541Z","modified":"2026-11-24T17:44:04.962541Z","kind":"01a218f5-165e-7ca0-8e50-d00709157815","title":"","day":"2026-11-20","time":null,"zone":"Etc/UTC","start_utc":"2026-11-20T12:00:00.000000Z","minutes":null,"place":"","channel":"","notes":"Budget","private":0,"state":"happened","counts_as_contact":1,"notes_not_needed":0,"trashed_at":null}');
INSERT INTO "history" VALUES(20,9,'meeting_person',1,NULL,'{"id":1,"uid":"01a218f5-1663-726d-8e2c-56105646ae1d","rev":1,"created":"2026-11-24T17:44:04.963184Z","modified":"2026-11-24T17:44:04.963184Z","meeting_id":1,"person_id":1,"role":"host","line":"shared the plan","position":0}');
INSERT INTO "history" VALUES(21,9,'meeting_person',2,NULL,'{"id":2,"uid":"01a218f5-1663-7c7b-a80f-a740723fbe7f","rev":1,"created":"2026-11-24T17:44:04.963587Z","modified":"2026-11-24T17:44:04.963587Z","meeting_id":1,"person_id":2,"role":"","line":"","position":1}');
INSERT INTO "history" VALUES(22,9,'tag',2,NULL,'{"id":2,"uid":"01a218f5-1664-7ce8-8f0e-446f2566cb23","rev":1,"created":"2026-11-24T17:44:04.964191Z","modified":"2026-11-24T17:44:04.964191Z","name":"raid","folded":"raid"}');
INSERT INTO "history" VALUES(23,9,'meeting_tag',1,NULL,'{"id":1,"uid":"01a218f5-1664-7e18-80f7-05a7222f864b","rev":1,"created":"2026-11-24T17:44:04.964813Z","modified":"2026-11-24T17:44:04.964813Z","meeting_id":1,"tag_id":2}');
INSERT INTO "history" VALUES(24,9,'follow_up',1,NULL,'{"id":1,"uid":"01a218f5-1665-74dc-a29d-bd84f1ca3d57","rev":1,"created":"2026-11-24T17:44:04.965618Z","modified":"2026-11-24T17:44:04.965618Z","what":"Send RAID log","owed_by":"me","meeting_id":1,"due":"2026-12-01","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-12-01T09:00:00.000000Z","remind_minutes":null,"repeat_every":2,"repeat_unit":"weeks","series":"01a218f5-1665-74dc-a29d-bd84f1ca3d57","anchor_day":1,"state":"open","closed_at":null,"original_due":"2026-12-01","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(25,9,'follow_up_person',1,NULL,'{"id":1,"uid":"01a218f5-1666-7207-8b6e-badae0569eb7","rev":1,"created":"2026-11-24T17:44:04.966399Z","modified":"2026-11-24T17:44:04.966399Z","follow_up_id":1,"person_id":1,"position":0}');
INSERT INTO "history" VALUES(26,9,'follow_up_person',2,NULL,'{"id":2,"uid":"01a218f5-1666-79fd-819a-66a1944e2a9c","rev":1,"created":"2026-11-24T17:44:04.966731Z","modified":"2026-11-24T17:44:04.966731Z","follow_up_id":1,"person_id":2,"position":1}');
INSERT INTO "history" VALUES(27,10,'follow_up',2,NULL,'{"id":2,"uid":"01a218f5-1668-7d86-9f17-d3d951c3d6d7","rev":1,"created":"2026-11-24T17:44:04.968585Z","modified":"2026-11-24T17:44:04.968585Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a218f5-1668-7d86-9f17-d3d951c3d6d7","anchor_day":27,"state":"open","closed_at":null,"original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(28,10,'follow_up_person',3,NULL,'{"id":3,"uid":"01a218f5-1668-79a9-9485-7b9810927023","rev":1,"created":"2026-11-24T17:44:04.968900Z","modified":"2026-11-24T17:44:04.968900Z","follow_up_id":2,"person_id":2,"position":0}');
INSERT INTO "history" VALUES(29,11,'follow_up',2,'{"id":2,"uid":"01a218f5-1668-7d86-9f17-d3d951c3d6d7","rev":1,"created":"2026-11-24T17:44:04.968585Z","modified":"2026-11-24T17:44:04.968585Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a218f5-1668-7d86-9f17-d3d951c3d6d7","anchor_day":27,"state":"open","closed_at":null,"original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}','{"id":2,"uid":"01a218f5-1668-7d86-9f17-d3d951c3d6d7","rev":2,"created":"2026-11-24T17:44:04.968585Z","modified":"2026-11-24T17:44:04.971341Z","what":"Intro to the CIO","owed_by":"them","meeting_id":null,"due":"2026-11-27","time":null,"slot":"09:00","zone":"Etc/UTC","due_utc":"2026-11-27T09:00:00.000000Z","remind_minutes":null,"repeat_every":null,"repeat_unit":null,"series":"01a218f5-1668-7d86-9f17-d3d951c3d6d7","anchor_day":27,"state":"done","closed_at":"2026-11-24T17:44:04.971296Z","original_due":"2026-11-27","snoozes":0,"private":0,"trashed_at":null}');
INSERT INTO "history" VALUES(30,12,'setting',1,NULL,'{"id":1,"uid":"01a218f5-166d-75b4-9d7c-a589eccb68cd","rev":1,"created":"2026-11-24T17:44:04.973471Z","modified":"2026-11-24T17:44:04.973471Z","key":"reminder-minutes","value":"30"}');
INSERT INTO "history" VALUES(31,13,'person',2,'{"id":2,"uid":"01a218f5-1654-7372-87c6-360db589fa95","rev":2,"created":"2026-11-24T17:44:04.949183Z","modified":"2026-11-24T17:44:04.950698Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a218f5-1654-7372-87c6-360db589fa95","rev":3,"created":"2026-11-24T17:44:04.949183Z","modified":"2026-11-24T17:44:04.974860Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":"2026-11-24T17:44:04.974820Z"}');
INSERT INTO "history" VALUES(32,14,'person',2,'{"id":2,"uid":"01a218f5-1654-7372-87c6-360db589fa95","rev":4,"created":"2026-11-24T17:44:04.949183Z","modified":"2026-11-24T17:44:04.977879Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}','{"id":2,"uid":"01a218f5-1654-7372-87c6-360db589fa95","rev":5,"created":"2026-11-24T17:44:04.949183Z","modified":"2026-11-24T17:44:04.980009Z","name":"Bruno Okafor","given":"","family":"","nickname":"Bo","said":"","folded":"bruno okafor","zone":null,"notes":"after the dropped step","photo":null,"favourite":0,"every_days":null,"needs_details":0,"trashed_at":null}');
INSERT INTO "history" VALUES(33,15,'person',1,'{"id":1,"uid":"01a218f5-1649-741f-914d-e0338564f84c","rev":2,"created":"2026-11-24T17:44:04.938089Z","modified":"2026-11-24T17:44:04.960515Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":0,"every_days":30,"needs_details":0,"trashed_at":null}','{"id":1,"uid":"01a218f5-1649-741f-914d-e0338564f84c","rev":3,"created":"2026-11-24T17:44:04.938089Z","modified":"2026-11-24T17:44:04.981465Z","name":"Ada Lindqvist","given":"","family":"","nickname":"","said":"","folded":"ada lindqvist","zone":null,"notes":"Line one\nline two; “quoted”","photo":"16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f","favourite":1,"every_days":30,"needs_details":0,"trashed_at":null}');
CREATE TABLE "important_date" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "label" TEXT NOT NULL, "date" TEXT NOT NULL CHECK (date <> ''), FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "important_date" VALUES(1,'01a218f5-164f-7f26-bed1-d425af2f7d7b',1,'2026-11-24T17:44:04.943191Z','2026-11-24T17:44:04.943191Z',1,'birthday','--06-12');
CREATE TABLE "logbook_state" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "changes" INTEGER NOT NULL, "door" TEXT CHECK ("door" IS NULL OR ("door" IN ('edit', 'replay', 'bookkeeping'))), "step" INTEGER, CHECK (id = 1)) STRICT;
INSERT INTO "logbook_state" VALUES(1,'01a218f5-1637-79ba-8728-2d1678107e67','2026-11-24T17:44:04.925331Z',17,NULL,NULL);
CREATE TABLE "meeting" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date("day", '+0 days') IS "day"), "time" TEXT CHECK ("time" IS NULL OR ("time" GLOB '[0-2][0-9]:[0-5][0-9]' AND "time" < '24:00')), "zone" TEXT NOT NULL, "start_utc" TEXT NOT NULL CHECK ("start_utc" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "minutes" INTEGER CHECK (minutes > 0), "place" TEXT NOT NULL, "channel" TEXT NOT NULL, "notes" TEXT NOT NULL, "private" INTEGER NOT NULL CHECK ("private" IN (0, 1)), "state" TEXT NOT NULL CHECK ("state" IN ('planned', 'happened', 'cancelled')), "counts_as_contact" INTEGER NOT NULL CHECK ("counts_as_contact" IN (0, 1)), "notes_not_needed" INTEGER NOT NULL CHECK ("notes_not_needed" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "meeting" VALUES(1,'01a218f5-1661-7b15-b100-07670eead9bc',1,'2026-11-24T17:44:04.962541Z','2026-11-24T17:44:04.962541Z','01a218f5-165e-7ca0-8e50-d00709157815','','2026-11-20',NULL,'Etc/UTC','2026-11-20T12:00:00.000000Z',NULL,'','','Budget',0,'happened',1,0,NULL);
CREATE TABLE "meeting_kind" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL CHECK (name <> ''), "icon" TEXT NOT NULL, "counts_as_contact" INTEGER NOT NULL CHECK ("counts_as_contact" IN (0, 1))) STRICT;
INSERT INTO "meeting_kind" VALUES(1,'01a218f5-165e-706a-8740-8880ca94b268',1,'2026-11-24T17:44:04.958631Z','2026-11-24T17:44:04.958631Z','01a218f5-165e-7ca0-8e50-d00709157815','Walk','users',1);
CREATE TABLE "meeting_person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "role" TEXT NOT NULL, "line" TEXT NOT NULL, "position" INTEGER NOT NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "meeting_person" VALUES(1,'01a218f5-1663-726d-8e2c-56105646ae1d',1,'2026-11-24T17:44:04.963184Z','2026-11-24T17:44:04.963184Z',1,1,'host','shared the plan',0);
INSERT INTO "meeting_person" VALUES(2,'01a218f5-1663-7c7b-a80f-a740723fbe7f',1,'2026-11-24T17:44:04.963587Z','2026-11-24T17:44:04.963587Z',1,2,'','',1);
CREATE TABLE "meeting_tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "meeting_id" INTEGER NOT NULL, "tag_id" INTEGER NOT NULL, FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "meeting_tag" VALUES(1,'01a218f5-1664-7e18-80f7-05a7222f864b',1,'2026-11-24T17:44:04.964813Z','2026-11-24T17:44:04.964813Z',1,2);
CREATE TABLE "organisation" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL, "kind" TEXT NOT NULL CHECK ("kind" IN ('company', 'association', 'chapter', 'school', 'other')), "link" TEXT NOT NULL, "notes" TEXT NOT NULL, "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "organisation" VALUES(1,'01a218f5-1650-7e82-b4cc-97507c8e8df4',1,'2026-11-24T17:44:04.944714Z','2026-11-24T17:44:04.944714Z','PMI Sweden','pmi sweden','chapter','','',NULL);
INSERT INTO "organisation" VALUES(2,'01a218f5-1659-734a-9c8c-117fd0b08b92',1,'2026-11-24T17:44:04.953285Z','2026-11-24T17:44:04.953285Z','Ørsted','ørsted','company','','',NULL);
CREATE TABLE "person" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "given" TEXT NOT NULL, "family" TEXT NOT NULL, "nickname" TEXT NOT NULL, "said" TEXT NOT NULL, "folded" TEXT NOT NULL, "zone" TEXT, "notes" TEXT NOT NULL, "photo" TEXT, "favourite" INTEGER NOT NULL CHECK ("favourite" IN (0, 1)), "every_days" INTEGER CHECK (every_days > 0), "needs_details" INTEGER NOT NULL CHECK ("needs_details" IN (0, 1)), "trashed_at" TEXT CHECK ("trashed_at" IS NULL OR ("trashed_at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'))) STRICT;
INSERT INTO "person" VALUES(1,'01a218f5-1649-741f-914d-e0338564f84c',4,'2026-11-24T17:44:04.938089Z','2026-11-24T17:44:04.984012Z','Ada Lindqvist','','','','','ada lindqvist',NULL,'Line one
line two; “quoted”','16d0f8f62c521eb56e8b1b4547dee4471b7dbc5f6f0d9f0bc35e81fde419b46f',0,30,0,NULL);
INSERT INTO "person" VALUES(2,'01a218f5-1654-7372-87c6-360db589fa95',5,'2026-11-24T17:44:04.949183Z','2026-11-24T17:44:04.980009Z','Bruno Okafor','','','Bo','','bruno okafor',NULL,'after the dropped step',NULL,0,NULL,0,NULL);
CREATE TABLE "person_tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "tag_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE) STRICT;
INSERT INTO "person_tag" VALUES(1,'01a218f5-1652-774b-b47b-012e92bf3ce5',1,'2026-11-24T17:44:04.946772Z','2026-11-24T17:44:04.946772Z',1,1);
CREATE TABLE "program_note" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "key" TEXT NOT NULL, "value" TEXT NOT NULL) STRICT;
INSERT INTO "program_note" VALUES(1,'sample','of a note');
CREATE TABLE "relationship" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "person_id" INTEGER NOT NULL, "other_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE, FOREIGN KEY ("other_id") REFERENCES "person" ("id") ON DELETE CASCADE, CHECK (person_id <> other_id)) STRICT;
INSERT INTO "relationship" VALUES(1,'01a218f5-165d-7f00-a90c-434b23d61c33',1,'2026-11-24T17:44:04.957379Z','2026-11-24T17:44:04.957379Z',1,2,'mentor');
CREATE TABLE "relationship_type" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "name" TEXT NOT NULL, "reverse_name" TEXT NOT NULL) STRICT;
INSERT INTO "relationship_type" VALUES(1,'01a218f5-165a-7627-a6d7-e544fc6b1ddd',1,'2026-11-24T17:44:04.954931Z','2026-11-24T17:44:04.954931Z','01a218f5-165a-7243-96b5-8c3a5e680e27','coach','coachee');
CREATE TABLE "setting" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "key" TEXT NOT NULL, "value" TEXT NOT NULL) STRICT;
INSERT INTO "setting" VALUES(1,'01a218f5-166d-75b4-9d7c-a589eccb68cd',1,'2026-11-24T17:44:04.973471Z','2026-11-24T17:44:04.973471Z','reminder-minutes','30');
CREATE TABLE "step" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "device" TEXT NOT NULL, "label" TEXT NOT NULL, "arguments" TEXT NOT NULL, "merge_key" TEXT, "at" TEXT NOT NULL CHECK ("at" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "state" TEXT NOT NULL CHECK ("state" IN ('done', 'undone', 'dropped', 'sealed'))) STRICT;
INSERT INTO "step" VALUES(1,'01a218f5-1649-7228-8dbe-532a3b8cae76','laptop','person-added','["01a218f5-1649-741f-914d-e0338564f84c"]',NULL,'2026-11-24T17:44:04.937767Z','done');
INSERT INTO "step" VALUES(2,'01a218f5-1654-7df9-a3f4-dfc48b2f8070','laptop','person-added','["01a218f5-1654-7372-87c6-360db589fa95"]',NULL,'2026-11-24T17:44:04.949045Z','done');
INSERT INTO "step" VALUES(3,'01a218f5-1656-7652-afa8-adeec69b39ed','laptop','person-changed','["01a218f5-1654-7372-87c6-360db589fa95"]',NULL,'2026-11-24T17:44:04.950552Z','done');
INSERT INTO "step" VALUES(4,'01a218f5-1657-75c5-bb87-b6e2a18e965f','laptop','job-changed','["01a218f5-1649-741f-914d-e0338564f84c"]',NULL,'2026-11-24T17:44:04.951723Z','done');
INSERT INTO "step" VALUES(5,'01a218f5-165a-7810-aad9-24ed3cdf905e','laptop','relationship-type-added','[]',NULL,'2026-11-24T17:44:04.954803Z','done');
INSERT INTO "step" VALUES(6,'01a218f5-165c-7941-b2c2-e67c3c73bfc9','laptop','relationship-added','["01a218f5-1649-741f-914d-e0338564f84c", "01a218f5-1654-7372-87c6-360db589fa95"]',NULL,'2026-11-24T17:44:04.956654Z','done');
INSERT INTO "step" VALUES(7,'01a218f5-165e-7171-8342-2be77f624c00','laptop','kind-added','[]',NULL,'2026-11-24T17:44:04.958509Z','done');
INSERT INTO "step" VALUES(8,'01a218f5-165f-7761-bfd1-136bbc60ebd3','laptop','photo-changed','["01a218f5-1649-741f-914d-e0338564f84c"]',NULL,'2026-11-24T17:44:04.959719Z','done');
INSERT INTO "step" VALUES(9,'01a218f5-1662-761c-a6aa-ed316b370d46','laptop','meeting-logged','["01a218f5-1661-7b15-b100-07670eead9bc", "01a218f5-1649-741f-914d-e0338564f84c", "01a218f5-1654-7372-87c6-360db589fa95"]',NULL,'2026-11-24T17:44:04.962382Z','done');
INSERT INTO "step" VALUES(10,'01a218f5-1668-7884-b3c2-c3a1a77bd660','laptop','follow-up-added','["01a218f5-1668-7d86-9f17-d3d951c3d6d7", "01a218f5-1654-7372-87c6-360db589fa95"]',NULL,'2026-11-24T17:44:04.968298Z','done');
INSERT INTO "step" VALUES(11,'01a218f5-1669-78e7-b6cd-1332b4c5ebf4','laptop','follow-ups-done','["01a218f5-1668-7d86-9f17-d3d951c3d6d7"]',NULL,'2026-11-24T17:44:04.969957Z','done');
INSERT INTO "step" VALUES(12,'01a218f5-166d-7505-b5df-7d8b7334c590','laptop','setting-changed','["reminder-minutes"]',NULL,'2026-11-24T17:44:04.973322Z','done');
INSERT INTO "step" VALUES(13,'01a218f5-166e-7269-b232-92598bc5db7a','laptop','people-trashed','["01a218f5-1654-7372-87c6-360db589fa95"]',NULL,'2026-11-24T17:44:04.974655Z','dropped');
INSERT INTO "step" VALUES(14,'01a218f5-1673-730f-8f4c-c1d36ff849d1','laptop','person-changed','["01a218f5-1654-7372-87c6-360db589fa95"]',NULL,'2026-11-24T17:44:04.979767Z','done');
INSERT INTO "step" VALUES(15,'01a218f5-1675-7b66-be45-cffbddf569ee','laptop','person-changed','["01a218f5-1649-741f-914d-e0338564f84c"]',NULL,'2026-11-24T17:44:04.981320Z','undone');
CREATE TABLE "tag" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "uid" TEXT NOT NULL, "rev" INTEGER NOT NULL, "created" TEXT NOT NULL CHECK ("created" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "modified" TEXT NOT NULL CHECK ("modified" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].*Z'), "name" TEXT NOT NULL CHECK (name <> ''), "folded" TEXT NOT NULL) STRICT;
INSERT INTO "tag" VALUES(1,'01a218f5-1651-7e78-bd03-69465d728d91',1,'2026-11-24T17:44:04.945916Z','2026-11-24T17:44:04.945916Z','pmi','pmi');
INSERT INTO "tag" VALUES(2,'01a218f5-1664-7ce8-8f0e-446f2566cb23',1,'2026-11-24T17:44:04.964191Z','2026-11-24T17:44:04.964191Z','raid','raid');
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
CREATE INDEX "follow_up_due_slot" ON "follow_up" ("due", "slot");
CREATE INDEX "follow_up_series" ON "follow_up" ("series");
CREATE UNIQUE INDEX "follow_up_person_uid" ON "follow_up_person" ("uid");
CREATE INDEX "follow_up_person_person_id" ON "follow_up_person" ("person_id");
CREATE UNIQUE INDEX "follow_up_person_follow_up_id_person_id" ON "follow_up_person" ("follow_up_id", "person_id");
CREATE UNIQUE INDEX "setting_uid" ON "setting" ("uid");
CREATE UNIQUE INDEX "setting_key" ON "setting" ("key");
CREATE UNIQUE INDEX "step_uid" ON "step" ("uid");
CREATE INDEX "step_state" ON "step" ("state");
CREATE INDEX "history_step_id" ON "history" ("step_id");
CREATE INDEX "history_table_row" ON "history" ("table", "row");
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
INSERT INTO "sqlite_sequence" VALUES('step',15);
INSERT INTO "sqlite_sequence" VALUES('history',33);
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
INSERT INTO "sqlite_sequence" VALUES('draft',1);
INSERT INTO "sqlite_sequence" VALUES('calendar_export',1);
INSERT INTO "sqlite_sequence" VALUES('program_note',1);
COMMIT;
