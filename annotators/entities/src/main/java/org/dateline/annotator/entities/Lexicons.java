package org.dateline.annotator.entities;

/** All resources of the rules: read once, immutable, shared by all workers. */
record Lexicons(
    Knowledge knowledge,
    FirstNames firstNames,
    Nicknames nicknames,
    Roles roles,
    Offices offices,
    RoleClasses roleClasses,
    OrganizationWords organizationWords,
    Words words) {}
