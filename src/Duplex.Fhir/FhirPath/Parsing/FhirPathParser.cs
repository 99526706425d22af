using System.Globalization;
using Duplex.Fhir.FhirPath.Functions;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Parsing;

/// <summary>Builds the tree of an expression by precedence climbing (FHIRPath 2.0, section 6.8 and appendix B).</summary>
internal ref struct FhirPathParser
{
    public const int MaxLength = 100_000;
    public const int MaxDepth = 200;

    private const int UnaryPrecedence = 11;

    private readonly string _text;
    private readonly FhirPathCompileOptions _options;
    private FhirPathLexer _lexer;
    private Token _token;
    private int _nesting;

    private FhirPathParser(string text, FhirPathCompileOptions options)
    {
        _text = text;
        _options = options;
        _lexer = new FhirPathLexer(text);
        _token = default;
        _nesting = 0;
    }

    public static Node Parse(string text, FhirPathCompileOptions options)
    {
        if (text.Length > MaxLength)
        {
            throw FhirPathException.At(FhirPathErrorKind.Syntax, text, MaxLength, $"An expression may have {MaxLength} characters.");
        }

        var parser = new FhirPathParser(text, options);
        parser.Advance();
        var root = parser.Expression(0);
        return parser._token.Kind == TokenKind.End
            ? root
            : throw parser.Error($"{parser.Shown()} is not expected here; an operator, '.' or the end would be.");
    }

    private void Advance() => _token = _lexer.Next();

    private readonly FhirPathException Error(string message) => FhirPathException.At(FhirPathErrorKind.Syntax, _text, _token.Position, message);

    private readonly string Shown() => _token.Kind == TokenKind.End ? "the end" : $"'{Excerpt.Of(_token.Text)}'";

    private void Expect(string symbol)
    {
        if (!_token.Is(symbol))
        {
            throw Error($"Here comes {Shown()} where '{symbol}' is needed.");
        }

        Advance();
    }

    private readonly (int Precedence, string Operator) Operator()
    {
        if (_token.Kind is not (TokenKind.Symbol or TokenKind.Identifier))
        {
            return default;
        }

        var precedence = _token.Text switch
        {
            "*" or "/" or "div" or "mod" => 10,
            "+" or "-" or "&" => 9,
            "is" or "as" => 8,
            "|" => 7,
            "<=" or "<" or ">" or ">=" => 6,
            "=" or "~" or "!=" or "!~" => 5,
            "in" or "contains" => 4,
            "and" => 3,
            "or" or "xor" => 2,
            "implies" => 1,
            _ => 0,
        };
        return (precedence, _token.Text);
    }

    private Node Expression(int above)
    {
        if (++_nesting > MaxDepth)
        {
            throw Error($"The expression is nested deeper than {MaxDepth} levels.");
        }

        var left = Unary();
        while (Operator() is { Precedence: var precedence, Operator: var name } && precedence > above)
        {
            var position = _token.Position;
            Advance();
            left = precedence == 8
                ? new TypeNode(left, TypeName(), name == "is", false, _options.AsFiltersCollections, position)
                : Operators.Create(name, left, Expression(precedence), position);
            CheckDepth(left);
        }

        _nesting--;
        return left;
    }

    private Node Unary()
    {
        if (!_token.Is("-") && !_token.Is("+"))
        {
            return Chain();
        }

        var (position, negative) = (_token.Position, _token.Is("-"));
        Advance();
        var operand = Expression(UnaryPrecedence);
        return new PolarityNode(operand, negative, position);
    }

    private Node Chain()
    {
        var node = Term();
        while (true)
        {
            var position = _token.Position;
            if (_token.Is("."))
            {
                Advance();
                node = Invocation(node);
            }
            else if (_token.Is("["))
            {
                Advance();
                var index = Expression(0);
                Expect("]");
                node = new IndexerNode(node, index, position);
            }
            else
            {
                return node;
            }

            CheckDepth(node);
        }
    }

    private readonly void CheckDepth(Node node)
    {
        if (node.Depth > MaxDepth)
        {
            throw Error($"The expression has more than {MaxDepth} steps or operators in a chain.");
        }
    }

    private Node Term()
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.String:
                Advance();
                return new LiteralNode(token.Text, token.Position);
            case TokenKind.Number:
                Advance();
                return NumberOrQuantity(token);
            case TokenKind.LongNumber:
                Advance();
                return long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var large)
                    ? new LiteralNode(large, token.Position)
                    : throw FhirPathException.At(FhirPathErrorKind.Syntax, _text, token.Position, "A Long holds at most 9223372036854775807.");
            case TokenKind.DateTime:
            case TokenKind.Time:
                Advance();
                return new LiteralNode(Literals.DateOrTime(_text, token), token.Position);
            case TokenKind.External:
                Advance();
                return new VariableNode(token.Text, token.Position);
            case TokenKind.Special:
                Advance();
                return new SpecialNode(token.Text, token.Position);
            case TokenKind.Identifier when token.Text is "true" or "false":
                Advance();
                return new LiteralNode(Boxes.Of(token.Text == "true"), token.Position);
            case TokenKind.Identifier:
            case TokenKind.DelimitedIdentifier:
                return Invocation(null);
        }

        if (token.Is("("))
        {
            Advance();
            var inner = Expression(0);
            Expect(")");
            return new ParenthesesNode(inner, token.Position);
        }

        if (token.Is("{"))
        {
            Advance();
            Expect("}");
            return new LiteralNode(null, token.Position);
        }

        throw Error($"Here comes {Shown()} where a path, a literal, a function or '(' is needed.");
    }

    private LiteralNode NumberOrQuantity(Token number)
    {
        if (_token.Kind == TokenKind.String || (_token.Kind == TokenKind.Identifier && Literals.IsCalendarWord(_token.Text)))
        {
            var unit = _token.Text;
            var isWord = _token.Kind == TokenKind.Identifier;
            Advance();
            return new LiteralNode(Literals.Quantity(_text, number, unit, isWord), number.Position);
        }

        return new LiteralNode(Literals.Number(_text, number), number.Position);
    }

    private Node Invocation(Node? source)
    {
        var token = _token;
        if (token.Kind == TokenKind.Special && source is not null)
        {
            Advance();
            return new SpecialNode(token.Text, token.Position);
        }

        if (token.Kind is not (TokenKind.Identifier or TokenKind.DelimitedIdentifier))
        {
            throw Error($"After '.' comes the name of an element or a function, not {Shown()}.");
        }

        if (token.Kind == TokenKind.Identifier && Keywords.IsReserved(token.Text))
        {
            throw Error(source is null && Keywords.IsOperator(token.Text)
                ? $"The operator '{token.Text}' needs something on its left side; an element of that name is written in backticks."
                : Keywords.Reserved(token.Text));
        }

        Advance();
        if (!_token.Is("("))
        {
            return new MemberNode(source, token.Text, token.Position);
        }

        Advance();
        if (token.Text is "is" or "as" or "ofType")
        {
            var type = TypeName();
            Expect(")");
            return new TypeNode(source ?? new SpecialNode("this", token.Position), type, token.Text == "is", token.Text == "ofType", _options.AsFiltersCollections, token.Position);
        }

        var arguments = Arguments(token.Text == "sort");
        return CallNode.Create(_text, source, token.Text, arguments, token.Position);
    }

    private Node[] Arguments(bool areKeys)
    {
        if (_token.Is(")"))
        {
            Advance();
            return [];
        }

        var arguments = new List<Node>(2) { areKeys ? Key() : Expression(0) };
        while (_token.Is(","))
        {
            Advance();
            arguments.Add(areKeys ? Key() : Expression(0));
        }

        Expect(")");
        return [.. arguments];
    }

    // FHIRPath 3.0 writes the direction behind a key; a minus before it means the same as desc.
    private Node Key()
    {
        var key = Expression(0);
        if (_token.Kind != TokenKind.Identifier || _token.Text is not ("asc" or "desc"))
        {
            return key;
        }

        var node = _token.Text == "desc" ? new PolarityNode(key, true, _token.Position) : key;
        Advance();
        return node;
    }

    private TypeSpecifier TypeName()
    {
        var position = _token.Position;
        var first = Identifier();
        if (!_token.Is("."))
        {
            return TypeSpecifier.Of(null, first, position);
        }

        Advance();
        var rest = Identifier();
        while (_token.Is("."))
        {
            Advance();
            rest += "." + Identifier();
        }

        return first is "System" or "FHIR" ? TypeSpecifier.Of(first, rest, position) : TypeSpecifier.Of(null, $"{first}.{rest}", position);
    }

    private string Identifier()
    {
        if (_token.Kind is not (TokenKind.Identifier or TokenKind.DelimitedIdentifier))
        {
            throw Error("Here a type is needed, such as Patient, string, FHIR.Quantity or System.Boolean.");
        }

        if (_token.Kind == TokenKind.Identifier && Keywords.IsReserved(_token.Text))
        {
            throw Error(Keywords.Reserved(_token.Text));
        }

        var name = _token.Text;
        Advance();
        return name;
    }
}
