import * as z from 'zod/mini';
import { endpoint, page } from '../../endpoint.ts';
import { Cursor, Locale, PageSize } from '../../ids.ts';
import { Glossary, GlossaryEntries, NewGlossary } from './glossary.ts';

const ofLocale = z.strictObject({ locale: Locale });

export const createGlossary = endpoint({
  method: 'POST',
  path: '/v1/glossaries',
  summary: 'Make the glossary of a language: what names and values of options and attributes, labels and market names are in it',
  access: 'catalog.write',
  status: 201,
  body: NewGlossary,
  response: Glossary.schema,
  rejections: ['already_exists', 'contention'],
});

export const listGlossaries = endpoint({
  method: 'GET',
  path: '/v1/glossaries',
  summary: 'List glossaries by language',
  access: 'catalog.read',
  query: z.strictObject({ limit: PageSize, cursor: z.optional(Cursor) }),
  response: page(Glossary.schema),
  rejections: [],
});

export const getGlossary = endpoint({
  method: 'GET',
  path: '/v1/glossaries/{locale}',
  summary: 'The glossary of one language',
  access: 'catalog.read',
  params: ofLocale,
  response: Glossary.schema,
  rejections: ['not_found'],
});

export const replaceGlossary = endpoint({
  method: 'PUT',
  path: '/v1/glossaries/{locale}',
  summary: 'Say anew what is translated into a language, whole; what is left out is shown as it is',
  access: 'catalog.write',
  ifMatch: true,
  params: ofLocale,
  body: z.strictObject({ entries: GlossaryEntries }),
  response: Glossary.schema,
  rejections: ['not_found', 'precondition_failed', 'contention'],
});
