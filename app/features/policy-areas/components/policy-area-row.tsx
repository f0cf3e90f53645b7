import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button, LinkButton } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { EditBox } from "~/ui/form/edit-box";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { SaveRow } from "~/ui/form/save-row";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { isUsed, type PolicyArea, type PolicyAreaUses } from "../policy-area";
import { renamePolicyAreaForm } from "../policy-area-form";
import { policyAreaLabels, policyAreaTexts } from "../texts";

export interface PolicyAreaLine extends PolicyArea {
  uses: PolicyAreaUses;
}

interface PolicyAreaRowProps {
  area: PolicyAreaLine;
  mayEdit: boolean;
}

/** A policy area with what it is used for, and the ways to change it. */
export function PolicyAreaRow({ area, mayEdit }: PolicyAreaRowProps) {
  const t = useTexts(policyAreaTexts);
  const { id, slug, name, uses } = area;
  return (
    <li>
      <strong>{name}</strong>
      <p className="meta">{isUsed(uses) ? t.usedBy(uses) : t.unused}</p>
      {mayEdit && (
        <Form method="post" className="meta effort-moves">
          <FormIdentity form="move" />
          <HiddenField name="id" value={id} />
          <LinkButton name="direction" value="up" aria-label={t.upNamed(name)}>
            {t.up}
          </LinkButton>{" "}
          <LinkButton name="direction" value="down" aria-label={t.downNamed(name)}>
            {t.down}
          </LinkButton>{" "}
          <Link to={`?ret=${slug}`} aria-label={t.renameOf(name)}>
            {t.rename}
          </Link>
        </Form>
      )}
    </li>
  );
}

/** The form that stands where the area's row stood. */
export function PolicyAreaEditing({ area: { id, name, version } }: { area: PolicyArea }) {
  const t = useTexts(policyAreaTexts);
  const form = useTypedForm({
    form: "rename",
    schema: renamePolicyAreaForm,
    defaults: { id, name, version: String(version) },
    labels: policyAreaLabels,
  });
  return (
    <li>
      <EditBox heading={t.renameOf(name)} level={2}>
        <TypedForm form={form} refused={t.refused} version={version}>
          <HiddenField name="id" value={id} />
          <TextField {...form.field("name")} label={t.name} autoComplete="off" />
          <SaveRow back="/arbejdsrum/fagomraader" />
        </TypedForm>
        <Fold summary={t.remove}>
          <Form method="post">
            <FormIdentity form="delete" />
            <HiddenField name="id" value={id} />
            <Button kind="warning">{t.remove}</Button>
          </Form>
        </Fold>
      </EditBox>
    </li>
  );
}
