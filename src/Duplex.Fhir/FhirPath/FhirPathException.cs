namespace Duplex.Fhir.FhirPath;

/// <summary>An expression could not be parsed, checked or evaluated.</summary>
public sealed class FhirPathException : Exception
{
    /// <summary>For an error of the given kind and place.</summary>
    public FhirPathException(FhirPathError error)
        : base(error is null ? null : $"{error.Message} (line {error.Line}, column {error.Column})")
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>All of the error.</summary>
    public FhirPathError Error { get; }

    /// <summary>The stage that failed.</summary>
    public FhirPathErrorKind Kind => Error.Kind;

    /// <summary>0-based offset in the expression.</summary>
    public int Position => Error.Position;

    /// <summary>1-based line.</summary>
    public int Line => Error.Line;

    /// <summary>1-based column.</summary>
    public int Column => Error.Column;

    internal static FhirPathException At(FhirPathErrorKind kind, string text, int position, string message)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < position && i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }

        return new FhirPathException(new FhirPathError(kind, position, line, position - start + 1, message));
    }
}
