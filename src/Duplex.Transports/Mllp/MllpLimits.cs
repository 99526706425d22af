namespace Duplex.Transports.Mllp;

/// <summary>What one connection may cost. A time of <see cref="Timeout.InfiniteTimeSpan"/> is no limit.</summary>
public sealed record MllpLimits
{
    public static MllpLimits Default { get; } = new();

    /// <summary>Longest message in bytes, without its frame. Default: 32 MiB, enough for a scanned document as PDF.</summary>
    public int MaxFrameBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16);
            field = value;
        }
    } = 32 * 1024 * 1024;

    /// <summary>How much of a message that is cut or too long, or of what has no frame, is handed on. Default: 64 KiB.</summary>
    public int MaxKeptBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16);
            field = value;
        }
    } = 64 * 1024;

    /// <summary>Bytes between two frames after which a connection is closed. Default: 1 MiB; what talks so long is no MLLP.</summary>
    public int MaxUnframedBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 1024 * 1024;

    /// <summary>Messages taken in and not answered yet; no more are read beyond them. Default: 64. 1: one at a time.</summary>
    public int MaxInFlight
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 64;

    /// <summary>Bytes of messages taken in and not answered yet; a single message may be larger. Default: 8 MiB.</summary>
    public int MaxBytesInFlight
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 8 * 1024 * 1024;

    /// <summary>Second answers (<see cref="MllpReply.Later"/>) waited for; those beyond are dropped, since the sender asks again. Default: 4,096.</summary>
    public int MaxLater
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 4096;

    /// <summary>How long nothing but empty frames and bytes outside of frames may come while no answer is owed. Default: 1 h.</summary>
    public TimeSpan IdleTimeout
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromHours(1);

    /// <summary>From the first byte of a frame to its end. Default: 5 min, enough for 32 MiB over a line of 1 Mbit/s.</summary>
    public TimeSpan FrameTimeout
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromMinutes(5);

    /// <summary>Bytes per second that a frame must come with on the average, from <see cref="SlowGrace"/> on. Default: 240, as Kestrel asks of a request; 0: any.</summary>
    public int MinBytesPerSecond
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 240;

    /// <summary>How long a frame may come at any rate. Default: 10 s.</summary>
    public TimeSpan SlowGrace
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromSeconds(10);

    /// <summary>How long the sender may leave answers unread once the output is full. Default: 30 s.</summary>
    public TimeSpan WriteTimeout
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection that ends may take: for answers in hand, their sending, and the rest of a frame that was too long. Default: 10 s.</summary>
    public TimeSpan DrainTimeout
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromSeconds(10);

    /// <summary>From the connection to the end of the TLS handshake. Default: 10 s.</summary>
    public TimeSpan HandshakeTimeout
    {
        get;
        init => field = Checked(value);
    } = TimeSpan.FromSeconds(10);

    private static TimeSpan Checked(TimeSpan value)
    {
        if (value != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        }

        return value;
    }
}
