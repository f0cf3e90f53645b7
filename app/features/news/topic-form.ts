import * as z from "zod/mini";
import { choiceField, integerField, requiredText } from "~/shared/fields";
import { directions } from "~/shared/reorder";

export const newTopicForm = z.object({ name: requiredText(100) });

export const renameTopicForm = z.object({ name: requiredText(100), version: integerField() });

export const moveTopicForm = z.object({ direction: choiceField(directions) });
