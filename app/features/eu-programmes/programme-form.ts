import * as z from "zod/mini";
import { readWebsite } from "~/features/organisations/website";
import { formatPartial } from "~/shared/dates";
import { integerField, optionalPartialDateField, optionalText, requiredText } from "~/shared/fields";
import { linesOf, textOfLines } from "~/shared/lines";
import { listField } from "~/shared/list-field";
import { accept, type Result } from "~/shared/result";
import type { ProgrammeInput } from "./programme";

const programme = {
  name: requiredText(200),
  areas: optionalText(5000),
  policyAreaIds: listField(),
  guidance: optionalText(10_000),
  website: optionalText(500),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
};

export const newProgrammeForm = z.object(programme);

export const editProgrammeForm = z.object({ ...programme, version: integerField() });

/** The programme as its form means it. */
export function programmeFrom(typed: z.output<typeof newProgrammeForm>): Result<ProgrammeInput> {
  const website = typed.website ? readWebsite(typed.website, "website") : accept("");
  if (!website.ok) return website;
  return accept({
    name: typed.name,
    areas: linesOf(typed.areas ?? ""),
    policyAreaIds: typed.policyAreaIds,
    guidance: typed.guidance ?? "",
    website: website.value,
    startsOn: typed.startsOn,
    endsOn: typed.endsOn,
  });
}

/** A programme as its form's fields show it. */
export function programmeDefaults({
  startsOn,
  endsOn,
  version,
  ...programme
}: ProgrammeInput & { version: number }) {
  return {
    name: programme.name,
    areas: textOfLines(programme.areas),
    policyAreaIds: [...programme.policyAreaIds],
    guidance: programme.guidance,
    website: programme.website,
    startsOn: startsOn ? formatPartial(startsOn) : "",
    endsOn: endsOn ? formatPartial(endsOn) : "",
    version: String(version),
  };
}
