import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { Panel } from "~/ui/panel";
import type { ProjectView } from "../project-view.server";
import { projectTexts } from "../texts";

interface ProjectSideProps {
  view: Pick<ProjectView, "contact" | "status">;
  mayEdit: boolean;
}

/** Beside a project: whom to ask, and how an idea is taken away again. */
export function ProjectSide({ view: { contact, status }, mayEdit }: ProjectSideProps) {
  const t = useTexts(projectTexts);
  const { isPublic, email, ...told } = contact;
  const lines = Object.values(told).filter((text) => text !== "");
  return (
    <>
      {(lines.length > 0 || email !== "") && (
        <Panel heading={t.contact}>
          <p>
            {lines.map((line) => (
              <span key={line}>
                {line}
                <br />
              </span>
            ))}
            {email && <a href={`mailto:${email}`}>{email}</a>}
          </p>
          <p className="meta">{isPublic ? t.contactIsPublic : t.contactIsInternal}</p>
        </Panel>
      )}
      {mayEdit && status === "idea" && (
        <Panel heading={t.removeIdea}>
          <Form method="post">
            <FormIdentity form="removeProject" />
            <p className="meta">{t.removeIdeaHint}</p>
            <Button kind="secondary" className="mt-4">
              {t.removeIdea}
            </Button>
          </Form>
        </Panel>
      )}
    </>
  );
}
