/** Invented notes: nobody in them exists. */
export const samples = [
  {
    name: 'A home visit',
    type: 'case-note',
    age: '15',
    text: `Home visit 12/11, 16:15. Present: Tyrell (15), mum (Denise).

Denise was hostile at the door and has been hard to engage since the last review. She eventually let me in. Tyrell was in his room. He is streetwise and mature for his age, and told me he was "sick of people coming here".

Tyrell has made poor lifestyle choices and absconded twice last week. School say he was aggressive with a teaching assistant. Denise could not come to the meeting on 8/11: she had no childcare and nobody had offered another time.

Plan: call school, see Tyrell on his own on Thursday.`,
  },
  {
    name: 'A call from school',
    type: 'case-note',
    age: '14',
    text: `T/C from school 09:40. Amina (14) arrived late and upset. She told her tutor that the man she calls her boyfriend, who is 23, had driven her to Luton on Friday night. She puts herself at risk by going out late and was dressed provocatively. "I didn't want to get in the car," she said.

Amina can be manipulative with staff. The previous worker noted that she refuses to engage with the service.

Strategy discussion requested with police and health.`,
  },
  {
    name: 'Family time',
    type: 'case-note',
    age: '6',
    text: `Contact centre, 14:00 to 15:30. Mum cried when Leo came in; the supervisor said she was attention seeking. Mum sang with him and brought his favourite biscuits. Leo suffers from autism and lined the biscuits up before he ate them, smiling.

The family are from the BAME community. Grandad, who is wheelchair bound, joined by phone. Dad is described in the file as an illegal immigrant.

Next time: ask mum which days she can manage, her shifts change weekly.`,
  },
  {
    name: 'An old file',
    type: 'chronology',
    age: '',
    text: `1984-03-02 Placed with foster carers. File says: child is half-caste and settled well with a coloured family.
1984-06-11 Father visited. Said he had been refused twice at reception.
2026-11-10 File read for an access to records request.`,
  },
  {
    name: 'A referral',
    type: 'referral',
    age: '9',
    fields: {language: 'Portuguese at home, English at school'},
    text: `Referral from primary school, designated safeguarding lead, 18 November.

Child: Jaiden, Year 5
Ethnicity:
Religion: not known

Why we are worried: Jaiden has come without a coat or lunch on six days since half term. On Monday he said, "Mum's asleep when I go." His sister (3) was seen at the gate alone at 8:20 on Tuesday. Mum is hard to engage; we have rung her twice, at work.

What is going well: Jaiden is never late for football, and reads to his sister.`,
  },
];
