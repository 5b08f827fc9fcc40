/** What may follow the recipients of a consultation, each before what it tells. */
export const consultation = {
  from: ['från', 'från och med', 'fr.o.m.', 'fr o m', 'utskick'],
  until: ['svar', 'svar senast', 'senast', 'sista svarsdag', 'till', 'till och med', 't.o.m.', 't o m'],
  meeting: ['till mötet', 'till möte', 'inför mötet', 'inför möte', 'mötet', 'möte'],
  /** All of the part: the next meeting, whenever it is. */
  nextMeeting: ['till nästa möte', 'inför nästa möte', 'nästa möte'],
  reason: ['skäl', 'skälet', 'anledning', 'anledningen'],
  months: ['månad', 'månader', 'månaders', 'mån'],
  weeks: ['vecka', 'veckor', 'veckors'],
  /** Small numbers in words, from one. */
  numerals: ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'],
};
