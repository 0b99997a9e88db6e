import type { Section } from './sections/question';

/** The step of the federal guide that a part of the conversation answers. */
export function stepOf(section: Section): number {
  switch (section) {
    case 'person':
    case 'status':
    case 'work':
    case 'rights':
      return 2;
    case 'place':
      return 3;
    case 'household':
      return 6;
    case 'income':
    case 'property':
      return 7;
  }
}
