import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { Panel } from "~/ui/panel";
import { projectTexts } from "../texts";

interface PublicPageProps {
  slug: string;
  /** The day it was published, as it is written; null while it is not. */
  publishedOn: string | null;
  mayPublish: boolean;
}

/** Whether the public can see the project, and the button that lets them. */
export function PublicPage({ slug, publishedOn, mayPublish }: PublicPageProps) {
  const t = useTexts(projectTexts);
  return (
    <Panel heading={t.publicPage}>
      <p>{publishedOn ? t.publishedOn(publishedOn) : t.notPublished}</p>
      {publishedOn && (
        <p>
          <a href={`/projekter/${slug}`}>{t.seePublic}</a>
        </p>
      )}
      {mayPublish && (
        <Form method="post">
          <FormIdentity form="publish" />
          <p className="meta">{t.publishLead}</p>
          <Button kind="secondary" className="mt-4">
            {publishedOn ? t.publishAgain : t.publish}
          </Button>
        </Form>
      )}
    </Panel>
  );
}
