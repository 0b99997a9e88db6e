/** The newest month for which the number of people in the whole country is known. Apart from the rest: the first screen needs no more. */
export const latestMonth = { month: '2023-02', recipients: 156_897 };

/** The residents of the country on the nearest day of which the sum is known (Statbel). */
export const residentsThen = 11_763_650;
export const residentsThenOn = '2024-01-01';

/** Out of how many people about one receives the integration income, and in which year that was. */
export const oneIn = {
  count: Math.round(residentsThen / latestMonth.recipients),
  year: latestMonth.month.slice(0, 4),
};
