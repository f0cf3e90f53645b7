import * as z from "zod/mini";
import { formatPartial } from "~/shared/dates";
import { optionalChoiceField, optionalPartialDateField, optionalText } from "~/shared/fields";
import type { Typed } from "~/shared/form-data";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";
import { checkRelation, type Relation, relationKinds } from "./relation";

const mostRelations = 50;

const relationRow = z.object({
  kind: optionalChoiceField(relationKinds),
  since: optionalPartialDateField(),
  until: optionalPartialDateField(),
  note: optionalText(500),
});

/** The rows of relations. */
export const relationsField = () =>
  z._default(z.array(relationRow).check(z.maxLength(mostRelations, "field.unreadable")), []);

type TypedRelation = z.output<typeof relationRow>;

/** The relations as a form means them. Rows left empty are none; a row that says something needs a kind. */
export function relationsFrom(rows: readonly TypedRelation[]): Result<Relation[]> {
  const faults: FieldRefusal[] = rows.flatMap((row, at) => {
    if (row.kind === null)
      return row.since || row.until || row.note
        ? [{ field: `relations.${at}.kind`, key: "relation.kindMissing" }]
        : [];
    const checked = checkRelation(row, at);
    return checked.ok ? [] : [...(checked.refusal.fields ?? [])];
  });
  if (faults.length > 0) return refuse("form.invalid", undefined, faults);
  return accept(
    rows.flatMap(({ kind, since, until, note }) => (kind ? [{ kind, since, until, note: note ?? "" }] : [])),
  );
}

const emptyRow = { kind: "", since: "", until: "", note: "" };

/** The same typed form with room for another relation. */
export function withAnotherRelation({ addRelation: _pressed, ...typed }: Typed): Typed {
  const relations = Array.isArray(typed.relations) ? typed.relations : [];
  return { ...typed, relations: [...relations, emptyRow] };
}

/** Relations as the form's rows show them. */
export function relationDefaults(relations: readonly Relation[]) {
  return relations.map(({ kind, since, until, note }) => ({
    kind,
    since: since ? formatPartial(since) : "",
    until: until ? formatPartial(until) : "",
    note,
  }));
}
