import { type Kysely, sql } from "kysely";

/**
 * What was published stands: the database itself refuses to change or delete it. A version's content can only be
 * erased, its note only emptied; a document's line goes only when the version that it belongs to was redacted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create trigger publication_version_content_stands
    before update on publication_version
    when new.content is not null and new.content is not old.content
    begin select raise(abort, 'a published version cannot be changed, only erased'); end`,
  `create trigger publication_version_line_stands
    before update on publication_version
    when new.reference is not old.reference
      or new.part is not old.part
      or new.number is not old.number
      or new.published_at is not old.published_at
      or new.published_by is not old.published_by
      or new.format is not old.format
      or (new.note is not old.note and new.note <> '')
    begin select raise(abort, 'what is said of a published version cannot be changed'); end`,
  `create trigger publication_version_ended_stays_ended
    before update on publication_version
    when new.status = 'current' and old.status <> 'current'
    begin select raise(abort, 'an ended version is not made current again: publish a new one'); end`,
  `create trigger publication_version_stays
    before delete on publication_version
    begin select raise(abort, 'a published version is never deleted'); end`,
  `create trigger publication_document_stands
    before update on publication_document
    begin select raise(abort, 'a published document cannot be changed'); end`,
  `create trigger publication_document_stays
    before delete on publication_document
    when (
      select status from publication_version as version
      where version.reference = old.reference and version.part = old.part and version.number = old.number
    ) is not 'redacted'
    begin select raise(abort, 'a published document goes only with its redacted version'); end`,
];
