/** Where results go: JSON Lines, XMI, JSON CAS, CSV; files appear whole, under safe names. */
package org.dateline.runner.sink;
