import * as z from "zod/mini";
import {
  integerField,
  optionalIntegerField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { linesOf } from "~/shared/lines";
import { listField } from "~/shared/list-field";
import type { PointInput } from "./points-commands.server";
import { pointKinds, type StrategyInput } from "./strategy";

const strategy = {
  name: requiredText(200),
  adoptedOn: optionalPartialDateField(),
  adoptedBy: optionalText(1000),
  endsOn: optionalPartialDateField(),
  replacesId: optionalText(),
  summary: optionalText(5000),
  link: optionalText(500),
  focusAreas: listField(),
  exploreAreas: listField(),
  internalNote: optionalText(5000),
};

export const newStrategyForm = z.object(strategy);
export const editStrategyForm = z.object({ ...strategy, version: integerField() });
export const deleteStrategyForm = z.object({ version: integerField() });

/** The strategy as its form means it. */
export function strategyFrom(typed: z.output<typeof newStrategyForm>): StrategyInput {
  return {
    name: typed.name,
    adoptedOn: typed.adoptedOn,
    adoptedBy: linesOf(typed.adoptedBy ?? ""),
    endsOn: typed.endsOn,
    replacesId: typed.replacesId,
    summary: typed.summary ?? "",
    link: typed.link ?? "",
    focusAreaIds: typed.focusAreas,
    exploreAreaIds: typed.exploreAreas,
    internalNote: typed.internalNote ?? "",
  };
}

const mostPoints = 100;

const pointRow = z.object({
  id: optionalText(),
  body: optionalText(1000),
  weight: optionalIntegerField({ min: 0, max: 10 }),
});

const pointRows = () => z._default(z.array(pointRow).check(z.maxLength(mostPoints, "field.unreadable")), []);

const pointGroups = z.object({
  purpose: pointRows(),
  statement: pointRows(),
  in_line_with: pointRows(),
  target_group: pointRows(),
  wanted_effect: pointRows(),
  principle: pointRows(),
  twin_town_priority: pointRows(),
});

export const pointsForm = z.object({ version: integerField(), points: pointGroups });

/** The points as their form means them, kind by kind; a row without words is no point. */
export function pointsFrom({ points }: Pick<z.output<typeof pointsForm>, "points">): PointInput[] {
  return pointKinds.flatMap((kind) =>
    points[kind].flatMap(({ id, body, weight }) =>
      body === null ? [] : [{ id, kind, body, weight: weight ?? 1 }],
    ),
  );
}
