namespace Duplex.Fhir.Validation;

/// <summary>The restricted FHIRPath of discriminators: names, <c>$this</c>, <c>resolve()</c>, <c>ofType()</c>, <c>extension()</c>.</summary>
internal static class DiscriminatorPath
{
    /// <summary>The steps of a path; none for <c>$this</c>.</summary>
    public static string[] Split(string path)
    {
        var steps = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || (path[i] == '.' && depth == 0))
            {
                if (path[start..i] is { Length: > 0 } step && step != "$this")
                {
                    steps.Add(step);
                }

                start = i + 1;
            }
            else
            {
                depth += path[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }

        return [.. steps];
    }

    /// <summary>The argument of a function, without quotation marks; null where the step is another.</summary>
    public static string? Argument(string step, string function) =>
        step.StartsWith(function + "(", StringComparison.Ordinal) && step.EndsWith(')') ? step[(function.Length + 1)..^1].Trim('\'', '"', ' ') : null;
}
