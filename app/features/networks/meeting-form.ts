import * as z from "zod/mini";
import { readWebsite } from "~/features/organisations/website";
import type { PartialDate } from "~/shared/dates";
import {
  checkboxField,
  integerField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import type { Typed } from "~/shared/form-data";
import { linesOf } from "~/shared/lines";
import { accept, type Result, refuse } from "~/shared/result";

export interface Material {
  label: string;
  link: string;
}

export interface MeetingInput {
  title: string;
  heldOn: PartialDate | null;
  place: string;
  agenda: readonly string[];
  learnt: string;
  materials: readonly Material[];
  /** Whether the network's public page tells of it. */
  isPublic: boolean;
}

const mostMaterials = 100;

const meeting = {
  title: requiredText(200),
  heldOn: optionalPartialDateField(),
  place: optionalText(200),
  agenda: optionalText(5000),
  learnt: optionalText(10_000),
  materials: z._default(
    z
      .array(z.object({ label: optionalText(200), link: optionalText(500) }))
      .check(z.maxLength(mostMaterials, "field.unreadable")),
    [],
  ),
  isPublic: checkboxField(),
};

export const newMeetingForm = z.object(meeting);

export const editMeetingForm = z.object({ ...meeting, version: integerField() });

type TypedMeeting = z.output<typeof newMeetingForm>;

/** The meeting as its form means it. Rows left empty are no materials; half a row is refused where it is empty. */
export function meetingFrom(typed: TypedMeeting): Result<MeetingInput> {
  const materials: Material[] = [];
  for (const [row, { label, link }] of typed.materials.entries()) {
    if (!label && !link) continue;
    if (!label) return refusedRow(row, "label");
    if (!link) return refusedRow(row, "link");
    const website = readWebsite(link, `materials.${row}.link`);
    if (!website.ok) return website;
    materials.push({ label, link: website.value });
  }
  return accept({
    title: typed.title,
    heldOn: typed.heldOn,
    place: typed.place ?? "",
    agenda: linesOf(typed.agenda ?? ""),
    learnt: typed.learnt ?? "",
    materials,
    isPublic: typed.isPublic,
  });
}

function refusedRow(row: number, field: keyof Material) {
  return refuse("form.invalid", undefined, [{ field: `materials.${row}.${field}`, key: "field.required" }]);
}

/** The same typed form with room for another material. */
export function withAnotherMaterial({ addMaterial: _pressed, ...typed }: Typed): Typed {
  const materials = Array.isArray(typed.materials) ? typed.materials : [];
  return { ...typed, materials: [...materials, { label: "", link: "" }] };
}
