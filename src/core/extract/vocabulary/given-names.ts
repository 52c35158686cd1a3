const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Frequent given names of many countries: own selection after public name statistics (US SSA, UK ONS, INSEE, and common names of Asia, Africa and the Arab world). */
export const GIVEN_NAMES = words(`
  Aaron Abdul Abdullah Abdulla Abigail Ada Adam Adele Adrian Agnes Ahmad Ahmed Aisha Akira Alan Albert Alejandro Aleksandar Alex Alexander Alexandra Alexis Alfonso Alfred Ali Alice Alison Amanda Amina Amir Amy Ana Anders Andre
  Andrea Andreas Andrei Andrew Andrey Andy Angela Angelina Anita Ann Anna Anne Annie Anthony Antoine Anton Antonio António Anwar Ariel Arjun Arnold Arthur Arturo Ashley Audrey Barack Barbara Barry Beatrice Ben Benjamin Bernard Bernie
  Beth Bill Billy Bob Bobby Boris Brad Bradley Brenda Brett Brian Bruce Bruno Bryan Calvin Cameron Carl Carla Carlos Carmen Carol Carolina Caroline Catherine Cecilia Charles Charlie Charlotte Chloe Chris Christian
  Christina Christine Christopher Claire Clara Claude Claudia Clive Colin Connor Craig Cristina Cynthia Daisy Dan Daniel Daniela Danny Dave David Dawn Dean Deborah Denis Dennis Derek Diana Diane Diego Dieter Dilma Dmitri Dmitry
  Dominic Dominique Don Donald Donna Dorothy Doug Douglas Duncan Dylan Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Eleanor Elena Elias Elisabeth Elizabeth Ellen Emil Emily Emma Emmanuel Enrique Eric Erik Erika Ernest Ernesto
  Esther Ethan Eugene Eva Evan Evelyn Fatima Felipe Felix Fernanda Fernando Fiona Florence Frances Francesca Francesco Francis Francisco Francois François Frank Franz Fred Frederick Fumio Gabriel Gabriela Gareth Gary Gavin Gemma Geoffrey
  George Georgia Gerald Gerard Gerd Giorgio Giovanni Giuseppe Glenn Gloria Gordon Grace Graham Greg Gregory Guillermo Gustavo Guy Hamid Hannah Hans Harold Harriet Harry Hassan Heather Hector Heidi Heinrich Helen Helena Helmut Henri Henrik
  Henry Herbert Hillary Hiroshi Holly Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Ines Ingrid Irakli Irene Iris Irina Isaac Isabel Isabella Ivan Jack Jackie Jacob Jacques Jaime Jake James Jamie Jan Jane Janet Janice Jason Javier Jay
  Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joan Joanna Joanne Joao João Joe Joel Johan Johanna Johannes John Johnny Jon Jonathan Jordan Jorge Jose José Josef Joseph Joshua Joyce Juan Juana
  Judith Judy Julia Julian Julie Julien Juliet Justin Kamala Karen Karim Karin Karl Kate Katherine Kathleen Kathryn Katie Kay Keith Kelly Ken Kenji Kenneth Kerry Kevin Khalid Kim Kofi Kumar Kurt Kyle Larry Lars Laura Lauren Laurence
  Lawrence Leila Lena Leo Leon Leonard Leonardo Lesley Leslie Lewis Liam Lillian Linda Lindsay Lisa Liz Lloyd Lorenzo Louis Louise Luca Lucas Lucia Lucy Luis Luisa Luiz Lukas Luke Lydia Lynn Magdalena Maggie Malcolm Manfred Manuel Marc
  Marcel Marco Marcos Marcus Margaret Maria María Marian Marie Marina Mario Marion Mark Marko Markus Marta Martha Martin Martina Mary Masao Mathias Mathilde Matt Matteo Matthew Maureen Maurice Max Maxim Maya Megan Mehmet Melanie Melissa Michael
  Michel Michele Michelle Miguel Mikael Mike Mikhail Milan Mohamed Mohammad Mohammed Moses Muhammad Mustafa Nadia Nancy Naomi Narendra Natalia Natalie Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikola Nikolai Nina Noah Noel Nora Norman
  Olaf Oleg Olga Oliver Olivia Olivier Olivér Omar Oscar Oskar Otto Pablo Pamela Paolo Patricia Patrick Paul Paula Pauline Pavel Pedro Penny Per Peter Petra Phil Philip Philippe Phillip Pierre Piotr Priya Rachel Rafael Rahul Raj Rajesh Ralph Ramon
  Randy Raphael Raul Ravi Ray Raymond Rebeca Rebecca Recep Renata Rene René Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rod Rodrigo Roger Roland Roman Ron Ronald Rosa Rose Rosemary Roy Ruben Rupert Russell Ruth Ryan Sabine Said Saleh
  Sally Salman Sam Samantha Samuel Sandra Sara Sarah Saul Scott Sean Sebastian Sergei Sergey Sergio Shane Shannon Sharon Shaun Sheila Shinzo Sidney Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Stanley Stefan Stefano Stella Stephanie Stephen Steve
  Steven Stuart Sue Sunil Susan Susana Suzanne Sven Sylvia Takeshi Tamara Tania Tara Tariq Ted Tedros Teresa Terence Teresita Terry Thabo Theodore Theresa Thierry Thomas Tim Timothy Tina Tobias Toby Todd Tom Tommy Tony Tracy Trevor Ulrich Ursula Valentina
  Valerie Vanessa Vera Veronica Vicente Victor Victoria Vincent Viktor Virginia Vivian Vladimir Volodymyr Walter Warren Wayne Wendy Wilhelm Will William Willie Wolfgang Xavier Xi Yasmin Yoshihide Yuri Yusuf Yves Zachary Zoe
`);
