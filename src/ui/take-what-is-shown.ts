import type { Attachment } from 'svelte/attachments';

/**
 * Takes over what stands in a field when a form is sent: a tool that fills fields in may have said nothing of it, and what is
 * shown has to be what is kept.
 * @param take hears the element, before the form itself hears that it is sent
 */
export function takeWhatIsShown(take: (input: HTMLInputElement) => void): Attachment<HTMLInputElement> {
  return (input) => {
    const look = (event: Event): void => {
      if (event.target instanceof Node && event.target.contains(input)) take(input);
    };
    window.addEventListener('submit', look, true);
    return () => window.removeEventListener('submit', look, true);
  };
}
