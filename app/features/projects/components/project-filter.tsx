import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { projectStatuses } from "../project";
import type { ProjectsAsked } from "../projects-asked";
import { projectTexts } from "../texts";

/** Which projects the list shows, kept in the address. */
export function ProjectFilter({ asked }: { asked: ProjectsAsked }) {
  const t = useTexts(projectTexts);
  return (
    <search>
      <Form method="get">
        <FieldRow>
          <TextField name="soeg" type="search" label={t.search} defaultValue={asked.search} />
          <Select
            name="status"
            label={t.statusFilter}
            defaultValue={asked.status ?? ""}
            placeholder={t.allStatuses}
            options={projectStatuses.map((status) => ({ value: status, label: t.status[status] }))}
          />
          <div className="form-group">
            <Button kind="secondary">{t.show}</Button>
          </div>
        </FieldRow>
      </Form>
    </search>
  );
}
