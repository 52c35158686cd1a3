import { expect, test } from 'vitest';
import { happensSomewhere, happensThere, isAtScene } from '#core/grammar/scene';
import { processorTime } from '../../processor-time.ts';

test.each([
  ['The trust will give its prize at the ', true],
  ['The two met on the sidelines of the third ', true],
  ['The trust opened the ', false],
  ['The trust, at home in Lindau, holds the ', false],
])('something is told at what stands behind "%s": %s', (before, scene) => {
  expect(isAtScene(before)).toBe(scene);
});

test.each([
  ['The trust opened a pier in ', ' today.', false, true],
  ['The trust, at home in ', ', opened a pier.', false, false],
  ['The forum, held for the third time in ', ', closed.', true, true],
  ['The trust, of the forum in ', ', closed.', true, false],
  ['The trust thanks ', '.', false, false],
  ['On 3 May 2026 the crew visited the dock in ', '.', false, true],
  ['On 3 May 2026, the crew visited the dock in ', '.', false, true],
  ['The Kenyan Ambassador in ', ' gave lamps to the keepers.', false, false],
  ['The Minister, Mr. Quill, is visiting ', ' today.', false, true],
  ['The Minister, Mr. Quill, was on an official visit in the Republic of ', '.', false, true],
  ['The accord was signed, with the towns, in ', '.', true, true],
  ['El 3 de mayo, el puerto, que fue inaugurado en ', '.', true, true],
  ['Une digue, dont la pose a eu lieu jeudi à ', '.', true, true],
  ['La présidente a inauguré ce samedi, le phare du Nord, à ', ', Halmie.', false, true],
  ['La secrétaire, Ada Corvec, a lancé un appel, le 21 juin à ', ', lors d’une session.', false, true],
  ['El presidente del banco, Bruno Tarvel, se encuentra en ', ' con los alcaldes.', false, true],
  ['Bruno Tarvel, presidente de las islas, llegó hoy a la ', ', para una visita.', false, true],
  ['Ada Corvec, ambassadrice des ports, siège à ', '.', false, false],
  ['Le conseil a reçu M. Oscar Vantrel, ambassadeur de Halmie en ', '.', false, false],
  ['La présidente, qui a ouvert le phare à ', ', est partie.', false, false],
  ['', ' la capitale des îles va abriter le 8 décembre la session des ports.', true, true],
  ['', ' fue sede del encuentro de los puertos.', false, true],
  ['', ' tiene muelles nuevos.', false, false],
  ['港口委员会5月3日在', '会见渡轮代表团。', true, true],
  ['港口委員會主席於5月3日訪問', '並出席論壇。', true, true],
  ['港口委员会5月3日在', '的代表感谢船员。', false, false],
  ['港口委员会5月3日在', '政府举办的会议上开幕。', false, false],
  ['港口委员会5月3日在', '和昆比举行会议。', false, false],
  ['港口委员会5月3日访问', '，参观大坝。', false, true],
])('between "%s" and "%s" (events told: %s) something happens: %s', (before, after, events, there) => {
  expect(happensThere(before, after, events)).toBe(there);
});

test('a long sentence without blanks is looked at in time', () => {
  const spent = processorTime();
  expect(happensThere('港口委员会5月3日启用第四座闸门并欢迎'.repeat(40), '。', false)).toBe(false);
  expect(spent()).toBeLessThan(500);
});

test.each([
  ['Two sailors died in a storm.', true],
  ['Ms. Brennick met the keepers.', true],
  ['Exports of rope rose by a tenth.', false],
  ['The Trust appoints a new keeper.', false],
  ['At its meeting, the Bank held its key policy rate at 4%.', false],
  ['A telephone conversation was held by the ministers.', false],
])('"%s" is somewhere: %s', (words, somewhere) => {
  expect(happensSomewhere(words)).toBe(somewhere);
});
