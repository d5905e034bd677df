package io.entente.source;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Decides which web addresses may be fetched. An address may come from somebody else than
 * the owner of this machine (a list, an upload, a redirect), so it must not reach what
 * only this machine or its network can see.
 */
final class AddressRule {

	private final boolean privateAllowed;

	private AddressRule(boolean privateAllowed) {
		this.privateAllowed = privateAllowed;
	}

	static AddressRule publicOnly() {
		return new AddressRule(false);
	}

	/** For tests against a server of their own. */
	static AddressRule any() {
		return new AddressRule(true);
	}

	/**
	 * Checks an address before anything is sent to it. The client looks the name up once
	 * more; Java keeps the answer for thirty seconds, so it gets the one checked here.
	 * @throws UnreadableSourceException if it may not be fetched
	 */
	void check(URI address) throws UnreadableSourceException {
		String scheme = (address.getScheme() != null) ? address.getScheme().toLowerCase(Locale.ROOT) : "";
		if (!scheme.equals("http") && !scheme.equals("https")) {
			throw new UnreadableSourceException("only http and https addresses can be read, not " + scheme);
		}
		String host = address.getHost();
		if (host == null || address.getUserInfo() != null) {
			throw new UnreadableSourceException("the address has no plain host name");
		}
		InetAddress[] resolved;
		try {
			resolved = InetAddress.getAllByName(host);
		}
		catch (UnknownHostException ex) {
			throw new UnreadableSourceException("the host " + host + " can't be found; is there a network?");
		}
		for (InetAddress candidate : resolved) {
			if (!this.privateAllowed && isPrivate(candidate)) {
				throw new UnreadableSourceException("the host " + host + " is on this machine or a private network ("
						+ candidate.getHostAddress() + "), which isn't read over the web; save the page as a file");
			}
		}
	}

	static boolean isPrivate(InetAddress address) {
		if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress()) {
			return true;
		}
		byte[] bytes = address.getAddress();
		int first = bytes[0] & 0xff;
		int second = bytes[1] & 0xff;
		if (address instanceof Inet4Address) {
			// "this network", carrier-grade NAT, protocol assignments, benchmarking,
			// reserved
			return first == 0 || (first == 100 && second >= 64 && second < 128) || (first == 192 && second == 0)
					|| (first == 198 && (second == 18 || second == 19)) || first >= 240;
		}
		// unique local; and what carries an IPv4 address inside: NAT64, 6to4, Teredo
		return (first & 0xfe) == 0xfc || (first == 0 && second == 0x64) || (first == 0x20 && second == 0x02)
				|| (first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0) || (first == 0 && second == 0);
	}

}
