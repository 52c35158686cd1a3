import { words } from './words.ts';

/** Forms of address that stand before a name and are no office. */
export const HONORIFICS = words(`
  Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Baron Sheikh Sheikha Shaikh Shaikha Shaykh Shri Sh. Smt Madam Madame Mme M. Mlle Monsieur Herr Frau Sra Sra. Sr. Doña Otunba Alhaji Alhaja Barr. Barrister
  H.E. HE H.R.H. HRH H.S.H. HSH Rt Rt. Hon Hon. Honourable Honorable Excellency Rev Rev. Reverend Father Sister Brother Datuk Dato Datin Seri Tan Haji Hajah Mullah Maulana Mawlawi Puan Encik Tun Tunku Pak Ibu Ratu Eng Eng. Engr Engr. Ing. Lic. Licenciado Licenciada Mgter Mgter. YB Yb YBhg Justice
`);

/** Offices that are written before a surname as an address, in full or short. */
export const ADDRESSING_OFFICES = words(`
  President Premier Chancellor Minister Secretary Governor Mayor Chairman Director Commissioner Ambassador Speaker Senator Congressman Congresswoman Judge Justice Captain Colonel General Major Lieutenant Admiral
  Sergeant Inspector Detective Officer Sheriff Pope Cardinal Archbishop Bishop King Queen Prince Princess Emperor Sen Sen. Sens. Rep Rep. Reps. Gov Gov. Gen Gen. Col Col. Lt Lt. Sgt Sgt. Capt Capt. Representative
  Cllr Cllr. Supt Supt. Amb Amb. Adm Adm. Maj Maj. Brig Brig.
`);

/** What may follow a name, behind a comma or not. */
export const SUFFIXES = words(
  `Jr Jr. Sr Sr. II III IV PhD Ph.D Ph.D. MD M.D M.D. FAHA MP SC QC KC MEP CBE OBE MBE KBE DBE GBE CMG KCMG DCMG GCMG KCVO GCVO KCB GCB Esq Esq. MBA DPhil FRS
   FRSA FRSC FRSE FREng FRCP FRCS FACP FACC FACS FAAN FCPRS FCIPR FCCA APR CAE CFA CPA PMP RN SAN MPH MSc BSc DSc EdD PharmD DVM LLB LLM R.N R.N. RGN D.O D.O. J.D J.D. Ed.D Ed.D. D.D.S D.D.S. M.P.H M.P.H. B.Sc B.Sc. M.Sc M.Sc.`,
);

/** Small words inside names, lower case. */
export const PARTICLES = words(
  'bin binti mint ould ben van von der den de del della di da dos das du la le el al ul ibn abu ter zu af d y e a/l a/p s/o d/o',
);

/** Numerals that tell rulers and namesakes apart and belong to their names: "Orsina III". */
export const REGNAL = words('II III IV V VI VII VIII IX XI XII XIII XIV XV XVI');

/** "Jr." and "Sr.", which belong to a name. */
export const GENERATIONS = words('Jr Jr. Sr Sr.');

/** Titles that are kin or common nouns as well: behind "her" or "the" they address nobody. */
export const KIN_TITLES = words('Father Brother Sister Mother Lord Lady');
