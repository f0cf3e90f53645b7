import { useTexts } from "~/shared/texts";
import { FieldGroup } from "~/ui/form/field-group";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import type { ServeesOfStrategy } from "../servees.server";
import { initiativeTexts } from "../texts";

interface ServeeBoxesProps {
  form: Pick<ReturnType<typeof useTypedForm>, "answer" | "errors">;
  servees: readonly ServeesOfStrategy[];
  /** Those that it serves already. */
  points: readonly string[];
  efforts: readonly string[];
}

/** What an initiative serves, strategy by strategy. */
export function ServeeBoxes({ form, servees, points, efforts }: ServeeBoxesProps) {
  const t = useTexts(initiativeTexts);
  if (servees.length === 0) return null;
  return (
    <FieldGroup legend={t.serves} level={2} id="serves" hint={t.servesHint}>
      {servees.map((strategy) => (
        <FieldGroup key={strategy.slug} legend={strategy.name}>
          {strategy.points.length > 0 && (
            <TickedBoxes
              form={form}
              name="points"
              label={t.points}
              optional
              choices={strategy.points.map(({ id, name }) => ({ value: id, label: name }))}
              ticked={points}
            />
          )}
          {strategy.efforts.length > 0 && (
            <TickedBoxes
              form={form}
              name="efforts"
              label={t.efforts}
              optional
              choices={strategy.efforts.map(({ id, name, depth }) => ({
                value: id,
                label: `${"– ".repeat(depth)}${name}`,
              }))}
              ticked={efforts}
            />
          )}
        </FieldGroup>
      ))}
    </FieldGroup>
  );
}
