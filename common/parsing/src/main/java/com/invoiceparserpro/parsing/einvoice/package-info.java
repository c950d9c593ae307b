/**
 * Electronic invoices inside PDFs: finds the attached XML (Factur-X, ZUGFeRD, XRechnung), reads its
 * three syntaxes into the domain, and holds it against what the page prints. Everything here is
 * pure and bounded: the XML comes from strangers.
 */
@NullMarked
package com.invoiceparserpro.parsing.einvoice;

import org.jspecify.annotations.NullMarked;
