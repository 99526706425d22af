namespace Duplex.Fhir.FhirPath.Parsing;

internal enum TokenKind
{
    End,
    Identifier,
    DelimitedIdentifier,
    String,
    Number,
    LongNumber,
    DateTime,
    Time,
    External,
    Special,
    Symbol,
}
