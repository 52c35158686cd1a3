import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import PDFKit from 'pdfkit';

// The least that two documents can cost: both libraries imported, one page written with each. Arguments: folder to write to.
const [folder = '.'] = process.argv.slice(2);
const face = readFileSync(new URL('../../templates/fonts/SourceSerif4-Regular.ttf', import.meta.url));
const words = 'The Tidewater Board opened its fourth lock on Tuesday. '.repeat(30);

const chunks = [];
const pdf = new PDFKit({ font: null });
const done = new Promise(resolve => pdf.on('end', resolve));
pdf.on('data', chunk => chunks.push(chunk));
pdf.font(face).text(words);
pdf.end();
await done;
writeFileSync(`${folder}/bare.pdf`, Buffer.concat(chunks));

const docx = new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun(words)] })] }] });
writeFileSync(`${folder}/bare.docx`, await Packer.toBuffer(docx));
