namespace Duplex.Fhir.FhirPath.Parsing;

/// <summary>One token; <see cref="Text"/> is unescaped, without quotes, <c>@</c>, <c>%</c> or <c>$</c>.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Text == word;
}
