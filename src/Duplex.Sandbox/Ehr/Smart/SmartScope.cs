namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>A system scope of SMART v2 (<c>system/Patient.rs</c>) or v1 (<c>system/Patient.read</c>).</summary>
internal sealed record SmartScope(string Text, string Type, string Letters)
{
    private const string AllLetters = "cruds";

    public static SmartScope? Parse(string text)
    {
        const string Context = "system/";
        var dot = text.LastIndexOf('.');
        if (!text.StartsWith(Context, StringComparison.Ordinal) || dot <= Context.Length || dot == text.Length - 1)
        {
            return null;
        }

        var type = text[Context.Length..dot];
        var letters = text[(dot + 1)..] switch
        {
            "read" => "rs",
            "write" => "cud",
            "*" => AllLetters,
            var v2 => v2,
        };
        var isType = type == "*" || type.All(char.IsAsciiLetter);
        return isType && IsInOrder(letters) ? new SmartScope(text, type, letters) : null;
    }

    public bool Allows(string type, char letter) => (Type == "*" || Type == type) && Letters.Contains(letter, StringComparison.Ordinal);

    private static bool IsInOrder(string letters)
    {
        var at = -1;
        foreach (var letter in letters)
        {
            var next = AllLetters.IndexOf(letter, StringComparison.Ordinal);
            if (next <= at)
            {
                return false;
            }

            at = next;
        }

        return true;
    }
}
