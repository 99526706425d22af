namespace Duplex.Hl7v2.Structure;

/// <summary>
/// Reads grammars as text: <c>PID</c> required, <c>[PD1]</c> optional, <c>{OBX}</c> repeated, <c>[{NTE}]</c> both,
/// <c>(A|B)</c> one of them, <c>{PATIENT_RESULT: ...}</c> a named group.
/// </summary>
internal ref struct GrammarText(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public static GrammarNode Read(ReadOnlySpan<char> text)
    {
        GrammarText reader = new(text);
        GrammarNode root = new() { Children = reader.Sequence('\0'), IsRequired = true };
        root.Link();
        return root;
    }

    private GrammarNode[] Sequence(char close)
    {
        List<GrammarNode> nodes = [];
        while (true)
        {
            _rest = _rest.TrimStart();
            if (_rest.IsEmpty || _rest[0] == close)
            {
                if (_rest.IsEmpty != (close == '\0'))
                {
                    throw new FormatException("A bracket of a grammar is not closed.");
                }

                _rest = _rest.IsEmpty ? _rest : _rest[1..];
                return [.. nodes];
            }

            nodes.Add(Node());
        }
    }

    private GrammarNode Node()
    {
        char open = _rest[0];
        if (open is '[' or '{')
        {
            _rest = _rest[1..];
            bool optional = open == '[';
            bool repeats = open == '{';
            if (optional && !_rest.IsEmpty && _rest[0] == '{' && ClosesBoth())
            {
                _rest = _rest[1..];
                GrammarNode both = Group(Name(), Sequence('}'), required: false, repeats: true);
                _rest = _rest[1..];
                return both;
            }

            return Group(Name(), Sequence(optional ? ']' : '}'), !optional, repeats);
        }

        if (open == '(')
        {
            int end = _rest.IndexOf(')');
            string[] ids = _rest[1..end].ToString().Split('|');
            _rest = _rest[(end + 1)..];
            return new() { Ids = [.. ids.Select(static id => SegmentId.Pack(id))], IsRequired = true };
        }

        GrammarNode segment = new() { Ids = [SegmentId.Pack(_rest[..3])], IsRequired = true };
        _rest = _rest[3..];
        return segment;
    }

    /// <summary>Whether the bracket behind <c>[</c> is closed directly before <c>]</c>.</summary>
    private readonly bool ClosesBoth()
    {
        int depth = 0;
        for (int i = 0; i < _rest.Length; i++)
        {
            depth += _rest[i] is '{' or '[' ? 1 : _rest[i] is '}' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1 < _rest.Length && _rest[i + 1] == ']';
            }
        }

        return false;
    }

    private string Name()
    {
        int end = 0;
        while (end < _rest.Length && (char.IsAsciiLetterOrDigit(_rest[end]) || _rest[end] == '_'))
        {
            end++;
        }

        if (end == 0 || end == _rest.Length || _rest[end] != ':')
        {
            return "";
        }

        string name = _rest[..end].ToString();
        _rest = _rest[(end + 1)..];
        return name;
    }

    private static GrammarNode Group(string name, GrammarNode[] children, bool required, bool repeats) =>
        name.Length == 0 && children is [{ IsGroup: false } only]
            ? new() { Ids = only.Ids, IsRequired = required, Repeats = repeats }
            : new() { Name = name, Children = children, IsRequired = required, Repeats = repeats };
}
