/**
 * Names, canonical names, countries and the governments meant, roles, and the chains that join the
 * mentions of an entity.
 *
 * @since 0.1.0
 */
package org.dateline.annotator.entities;
