/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.matcher;

import io.github.morasanu.text.Ascii;
import io.github.morasanu.text.WordsAt;
import io.github.morasanu.validate.Validity;

/**
 * Whether a cell is of a person: a full name by the lexicon, one that begins with a given name that is common abroad, or an e-mail address. Of names abroad the
 * lexicon has none, and their form is that of the names of things and towns; some of the most frequent ones are enough to tell a list of people. Pure, free of
 * allocation.
 */
final class PersonCell {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private static final WordsAt GIVEN_NAMES = WordsAt.ofText("""
      James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin
      Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander
      Frank Patrick Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry
      Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason
      Ralph Roy Bobby Russell Bradley Philip Eugene Liam Oliver Lucas Oscar Leo Harry Alfie Freddie Theo Archie Charlie Simon Martin Ian Neil Stuart Graham Colin
      Craig Trevor Nigel Barry Angus Lachlan Callum Hamish Cameron Connor Declan Finn Hugo Max Felix Marc Luke Mary Patricia Jennifer Linda Elizabeth Barbara Susan
      Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia
      Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane
      Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara
      Janice Ann Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia Denise Amber Doris Danielle Marilyn Beverly Charlotte Natalie Theresa Diana Brittany
      Kayla Alexis Lori Chloe Lily Poppy Isla Freya Georgia Matilda Zoe Ella Mia Lucy Sophie Holly Fiona Claire Louise Jane Kate Alison Gillian Imogen Phoebe Harriet
      Rajesh Amit Rahul Vikram Sanjay Arjun Rohan Aditya Suresh Ramesh Anil Sunil Vijay Ajay Ravi Manoj Deepak Nikhil Karthik Arun Ashok Prakash Sachin Vivek Gaurav
      Priya Ananya Neha Pooja Deepika Anjali Kavita Sunita Divya Shreya Meera Lakshmi Aishwarya Sneha Kavya Nisha Swati Rekha Asha Ritu Preeti Mohammed Muhammad
      Ahmed Ali Fatima Aisha Omar Daan Sem Bram Lars Jeroen Joris Pieter Willem Hendrik Jan Johannes Kees Maarten Sander Ruben Thijs Stijn Sanne Femke Lotte Anouk
      Fleur Eva Saskia Marieke Annelies Ingrid Petra Esther Roos Julian Tim Tom Jasper Bas Wouter Sven Niels Joost Jean-Pierre Pierre Louis Luc Mathieu Marie Sophie
      Camille Isabelle Nathalie Carlos Luis Miguel Antonio Francisco Jorge Pedro Pablo Diego Alejandro Fernando Carmen Ana Lucia Elena Rosa Marta Sofia Hiroshi Kenji
      Takashi Yuki Yoko Wei Ming Li Jing Hui Xin Mei Jun Lei Fang Min-jun Ji-woo Minh Linh Nguyen Singh Kaur
      """);

  private PersonCell() {}

  static boolean is(CharSequence text, int start, int end) {
    if (end - start < SHORTEST || end - start > LONGEST || Ascii.isDigit(text.charAt(start))) {
      return false;
    }
    int word = GIVEN_NAMES.end(text, start);
    boolean given = word > start && (word == end || " ,".indexOf(text.charAt(word)) >= 0);
    return given
        || Ascii.indexOf(text, start, end, '@') > start
        || PersonName.field(text, start, end) == Validity.VALID
        || (Ascii.isUpper(text.charAt(start))
            && PersonName.full(text, start, end) == Validity.VALID);
  }
}
